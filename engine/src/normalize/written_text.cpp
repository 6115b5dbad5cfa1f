#include "normalize/written_text.h"

#include <algorithm>

namespace canonym {
namespace {

constexpr std::size_t context_bytes = WrittenText::context_bytes;
constexpr std::size_t most_bytes = 8 * context_bytes;  // of pieces

/// The end of a text for context, not cutting a character.
std::string_view end_of(std::string_view text) {
  std::size_t begin = text.size() > context_bytes ? text.size() - context_bytes : 0;
  while (begin < text.size() && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;
  return text.substr(begin);
}

}  // namespace

void WrittenText::add(std::span<const Annotation> annotations) {
  for (const Annotation& annotation : annotations)
    for (const Edit& edit : annotation.edits) {
      Span kept{done_, edit.span.begin};
      if (kept.size() >= context_bytes) {
        kept.begin = kept.end - context_bytes;
        first_.clear();
        forget_pieces();
      }
      pieces_.push_back({kept, edit.replacement.size()});
      written_ += edit.replacement;
      done_ = edit.span.end;
      size_ += kept.size() + edit.replacement.size() + 1;
      if (size_ < most_bytes) continue;
      first_ = end_of(join());
      forget_pieces();
    }
}

std::string WrittenText::join() const {
  std::string joined = first_;
  std::size_t taken = 0;
  for (const auto& [kept, written] : pieces_) {
    joined += text_.substr(kept.begin, kept.size());
    joined.append(written_, taken, written);
    taken += written;
  }
  return joined;
}

void WrittenText::forget_pieces() {
  pieces_.clear();
  written_.clear();
  size_ = 0;
}

std::string WrittenText::before(std::size_t at) const {
  const std::string_view since = text_.substr(done_, at - done_);
  if (since.size() > context_bytes) return std::string(end_of(since));
  return std::string(end_of(join())) + std::string(since);
}

}  // namespace canonym
