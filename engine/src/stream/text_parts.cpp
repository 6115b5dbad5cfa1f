#include <algorithm>
#include <cassert>

#include "canonym/stream.h"
#include "match/compiled.h"
#include "match/text_languages.h"
#include "stream/cut_finder.h"

namespace canonym {
namespace {

/// Bytes on both sides of a part that go with it. More than a second reading wants to see behind a region,
/// and than any excerpt has.
constexpr std::size_t around = 2048;

}  // namespace

class TextParts::Cutter {
 public:
  Cutter(const Matcher& matcher, std::size_t part_bytes)
      : compiled_(matcher.compiled()), part_bytes_(std::max<std::size_t>(part_bytes, 1)) {}

  void add(std::string_view block) {
    assert(!is_finished_);
    drop_what_is_done();
    held_ += block;
  }

  void finish() { is_finished_ = true; }

  std::optional<TextPart> next() {
    if (is_done_ || !knows_languages()) return std::nullopt;
    const std::size_t known = is_finished_ ? held_.size() : held_.size() - std::min(held_.size(), around);
    const std::size_t from = std::max(begin_ + part_bytes_, searched_);
    const std::size_t cut = from < known ? finder_->find(held_, from, known) : held_.npos;
    searched_ = std::max(from, known);
    if (cut != held_.npos) return take_to(cut);
    if (!is_finished_) return std::nullopt;
    is_done_ = true;
    return take_to(held_.size());
  }

 private:
  /// They are those of the beginning of the text, so it is held until there is enough of it.
  bool knows_languages() {
    if (finder_) return true;
    if (!is_finished_ && held_.size() < language_bytes) return false;
    languages_ = find_text_languages(compiled_, held_);
    finder_.emplace(compiled_, languages_);
    return true;
  }

  TextPart take_to(std::size_t end) {
    const std::size_t first = begin_ - std::min(begin_, around);
    const std::size_t last = std::min(held_.size() - end, around) + end;
    TextPart part{held_.substr(first, last - first),
                  {begin_ - first, end - first},
                  dropped_ + first,
                  languages_,
                  is_done_};
    begin_ = searched_ = end;
    return part;
  }

  /// Not with each part: what is left has to be moved each time.
  void drop_what_is_done() {
    if (begin_ < around || begin_ - around < held_.size() / 2) return;
    const std::size_t done = begin_ - around;
    held_.erase(0, done);
    dropped_ += done;
    begin_ -= done;
    searched_ -= std::min(searched_, done);
  }

  const Matcher::Compiled& compiled_;
  std::size_t part_bytes_;
  LanguageSet languages_ = 0;
  std::optional<CutFinder> finder_;  // as soon as the languages are known
  std::string held_;
  std::size_t dropped_ = 0;   // bytes of the text before those that are held
  std::size_t begin_ = 0;     // of the next part
  std::size_t searched_ = 0;  // up to where no cut has been found
  bool is_finished_ = false;
  bool is_done_ = false;
};

TextParts::TextParts(const Matcher& matcher, std::size_t part_bytes)
    : cutter_(std::make_unique<Cutter>(matcher, part_bytes)) {}
TextParts::TextParts(TextParts&&) noexcept = default;
TextParts& TextParts::operator=(TextParts&&) noexcept = default;
TextParts::~TextParts() = default;

void TextParts::add(std::string_view block) {
  cutter_->add(block);
}

void TextParts::finish() {
  cutter_->finish();
}

std::optional<TextPart> TextParts::next() {
  return cutter_->next();
}

}  // namespace canonym
