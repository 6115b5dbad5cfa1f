#include "normalize/written_text.h"

#include <algorithm>

namespace canonym {
namespace {

constexpr std::size_t context_bytes = WrittenText::context_bytes;
constexpr std::size_t most_joined = 8 * context_bytes;  // bytes, so that they are seldom moved
constexpr std::size_t most_pieces = 64;

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
        joined_.clear();
        forget_pieces();
      }
      pieces_.push_back({kept, edit.replacement.size()});
      replacements_ += edit.replacement;
      done_ = edit.span.end;
      if (pieces_.size() == most_pieces) join_pieces();
    }
}

void WrittenText::join_pieces() {
  std::size_t taken = 0;
  for (const auto& [kept, written] : pieces_) {
    joined_ += text_.substr(kept.begin, kept.size());
    joined_.append(replacements_, taken, written);
    taken += written;
  }
  forget_pieces();
  if (joined_.size() > most_joined) joined_ = std::string(end_of(joined_));
}

void WrittenText::forget_pieces() {
  pieces_.clear();
  replacements_.clear();
}

std::string WrittenText::before(std::size_t at) {
  const std::string_view since = text_.substr(done_, at - done_);
  if (since.size() > context_bytes) return std::string(end_of(since));
  join_pieces();
  return std::string(end_of(joined_)) + std::string(since);
}

}  // namespace canonym
