#include "texts/rewrite_in_place.h"

#include <algorithm>

#include "canonym/error.h"
#include "files/input_file.h"

namespace canonym::cli {

void RewriteInPlace::check(const std::string& path) {
  if (path == "-") throw Error("standard input cannot be rewritten in place");
}

void RewriteInPlace::write(const TextFile& text, const RewrittenPart& rewritten) {
  if (!replacement_ && !rewritten.has_edits) return;
  if (!replacement_) begin_to_replace(text, rewritten.part.offset + rewritten.part.own.begin);
  put(rewritten.text);
}

/// What stands before the first part with an edit was let go, and is read once more. Should the file have
/// changed meanwhile, it will not be replaced.
void RewriteInPlace::begin_to_replace(const TextFile& text, std::size_t unchanged) {
  replacement_.emplace(text.path, text.state, options_);
  const Codec* codec = find_codec(text.path);
  encoder_ = codec ? codec->make_encoder() : nullptr;
  if (unchanged == 0) return;
  InputFile file(text.path);
  while (unchanged > 0) {
    const std::string_view block = file.read_block();
    if (block.empty()) throw Error("cannot replace " + text.path + ": it changed after it was read");
    const std::size_t size = std::min(block.size(), unchanged);
    put(block.substr(0, size));
    unchanged -= size;
  }
}

void RewriteInPlace::put(std::string_view bytes) {
  if (!encoder_) return replacement_->write(bytes);
  encoder_->encode(bytes, [&](std::string_view encoded) { replacement_->write(encoded); });
}

void RewriteInPlace::end(const TextFile& /*text*/) {
  if (!replacement_) return;
  if (encoder_) encoder_->finish([&](std::string_view encoded) { replacement_->write(encoded); });
  replacement_->publish();
  replacement_.reset();
}

void RewriteInPlace::abandon(const TextFile& /*text*/) {
  replacement_.reset();
}

}  // namespace canonym::cli
