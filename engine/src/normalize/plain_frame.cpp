// The part of FrameFinder that looks at plain words first, as most are: eight bytes at a time and with hardly a
// branch, for the lengths of words cannot be foretold.

#include "match/ascii_block.h"
#include "normalize/frame.h"
#include "normalize/prose_signs.h"

namespace canonym {
namespace {

constexpr std::size_t longest_plain = 2 * AsciiBlock::size - 1;
constexpr std::size_t most_line_breaks = 2;

/// What must be readable before a place, and behind it: blanks and a sign, a word and what ends it, and as
/// many bytes as a glance at the word takes.
constexpr std::size_t room = most_line_breaks + 1 + longest_plain + 1 + WordKey::most_bytes;

bool is_plain_size(std::size_t size) {
  return size - 1 < longest_plain;  // 0 is none
}

}  // namespace

/// ASCII letters and digits up to `end`, or more than the longest.
std::size_t FrameFinder::count_plain_before(std::size_t end) const {
  const char* const last = text_.data() + end - AsciiBlock::size;
  const std::size_t count = AsciiBlock(last).count_trailing();
  return count < AsciiBlock::size ? count : count + AsciiBlock(last - AsciiBlock::size).count_trailing();
}

/// The same from `begin` on.
std::size_t FrameFinder::count_plain_behind(std::size_t begin) const {
  const char* const first = text_.data() + begin;
  const std::size_t count = AsciiBlock(first).count_leading();
  return count < AsciiBlock::size ? count : count + AsciiBlock(first + AsciiBlock::size).count_leading();
}

/// Whether no name can have a plain word, as far as that is known at once.
bool FrameFinder::is_plain_foreign(std::size_t begin, std::size_t size) const {
  const std::string_view word = text_.substr(begin, size);
  const char next = text_[begin + size];
  if (!WordFilter::ends_word(next)) return false;
  const WordGlance glance = compiled_.filter.glance_at_ascii(word.data(), size, next);
  if (glance.answer == WordGlance::Answer::unlisted && is_surely_foreign(word, next)) return true;
  return foreign_.has(text_.substr(begin, size + (next == '.' ? 1 : 0)), glance.hash);
}

/// Where such a word begins before the blanks that end at `at`.
std::optional<std::size_t> FrameFinder::find_plain_begin(std::size_t at) const {
  if (at < room || at + room > text_.size()) return std::nullopt;
  std::size_t end = at - (text_[at - 1] == ' ' ? 1 : 0);
  for (std::size_t i = 0; i < most_line_breaks && text_[end - 1] == '\n'; ++i) --end;
  if (end == at) return std::nullopt;
  end -= is_closing_sign(text_[end - 1]) ? 1 : 0;
  const std::size_t size = count_plain_before(end);
  if (!is_plain_size(size)) return std::nullopt;
  const char previous = text_[end - size - 1];
  const bool is_whole = static_cast<unsigned char>(previous) < 0x80 && previous != '\'';
  if (!is_whole || !is_plain_foreign(end - size, size)) return std::nullopt;
  return end - size;
}

/// Whether such a word stands behind the blank at `at`.
bool FrameFinder::is_closed_by_plain(std::size_t at) const {
  if (at + room > text_.size() || text_[at] != ' ') return false;
  const std::size_t size = count_plain_behind(at + 1);
  return is_plain_size(size) && is_plain_foreign(at + 1, size);
}

Span FrameFinder::signs_at(Span stretch) const {
  Span signs = stretch;
  const auto is_blank_at = [&](std::size_t at) { return at < text_.size() && text_[at] == ' '; };
  if (!is_blank_at(stretch.begin - 1)) signs.begin = skip_signs_before_name(text_, stretch.begin);
  if (!is_blank_at(stretch.end)) signs.end = skip_signs_behind_name(text_, stretch.end);
  return signs;
}

std::optional<Frame> FrameFinder::find(Span stretch) {
  Frame frame;
  frame.signs = signs_at(stretch);
  if (stretch.begin - frame.signs.begin > most_prose_signs) return std::nullopt;
  const bool is_closed_plainly = is_closed_by_plain(frame.signs.end);
  if (!is_closed_plainly && !is_closed_behind(frame.signs.end)) return std::nullopt;
  std::optional<std::size_t> begin = find_plain_begin(frame.signs.begin);
  if (!begin) begin = find_begin(frame.signs.begin);
  if (!begin) return std::nullopt;
  frame.begin = *begin;
  const auto is_capital = [](char byte) { return byte >= 'A' && byte <= 'Z'; };
  frame.is_before_capital =
      is_closed_plainly ? is_capital(text_[frame.signs.end + 1]) : is_before_capital(frame.signs.end);
  return frame;
}

}  // namespace canonym
