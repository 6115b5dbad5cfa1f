#include "normalize/frame.h"

#include <algorithm>

namespace canonym {
namespace {

// More of these than in any prose: then there is no frame, and time stays linear.
constexpr std::size_t most_signs = 12;   // bytes
constexpr std::size_t most_blanks = 48;  // bytes
constexpr std::size_t longest_word = 31;

constexpr std::string_view closing_signs = ".,;:!?)]\"";
constexpr std::string_view opening_signs = "([\"";
constexpr std::string_view quotes_and_ellipsis = "\x9C\x9D\xA6";  // last bytes of “ ” …
constexpr std::string_view apostrophes = "\x98\x99";              // of ‘ ’

constexpr std::string_view no_break_space = "\u00A0";

bool is_blank(char byte) {
  return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

bool is_letter_byte(char byte) {
  const auto lower = static_cast<char>(byte | 0x20);
  return (lower >= 'a' && lower <= 'z') || (byte >= '0' && byte <= '9') ||
         static_cast<unsigned char>(byte) >= 0x80;
}

bool has(std::string_view bytes, char byte) {
  return bytes.find(byte) != bytes.npos;
}

/// Bytes of a sign of general punctuation at `at` that ends in one of `last`; 0 for anything else.
std::size_t punctuation_at(std::string_view text, std::size_t at, std::string_view last) {
  return text.substr(at).starts_with("\xE2\x80") && at + 2 < text.size() && has(last, text[at + 2]) ? 3 : 0;
}

/// The signs that may stand directly behind a name, with the ending of a possessive.
std::size_t skip_behind(std::string_view text, std::size_t at) {
  const std::size_t limit = std::min(text.size(), at + most_signs);
  bool is_after_apostrophe = false;
  while (at < limit) {
    const std::size_t apostrophe = text[at] == '\'' ? 1 : punctuation_at(text, at, apostrophes);
    const bool is_sign = has(closing_signs, text[at]) || (is_after_apostrophe && text[at] == 's');
    const std::size_t size = apostrophe + (is_sign ? 1 : punctuation_at(text, at, quotes_and_ellipsis));
    if (size == 0) break;
    is_after_apostrophe = apostrophe > 0;
    at += size;
  }
  return at;
}

/// The signs that may stand directly before a name.
std::size_t skip_before(std::string_view text, std::size_t at) {
  while (at > 0) {
    if (has(opening_signs, text[at - 1]))
      --at;
    else if (at >= 3 && punctuation_at(text, at - 3, "\x98\x9C") > 0)
      at -= 3;
    else
      break;
  }
  return at;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  const std::size_t limit = std::min(text.size(), at + most_blanks);
  while (at < limit) {
    const std::size_t size = is_blank(text[at]) ? 1 : text.substr(at).starts_with(no_break_space) ? 2 : 0;
    if (size == 0) break;
    at += size;
  }
  return at;
}

std::size_t skip_blanks_before(std::string_view text, std::size_t at) {
  const std::size_t floor = at > most_blanks ? at - most_blanks : 0;
  while (at > floor) {
    const std::size_t size = is_blank(text[at - 1])                         ? 1
                             : text.substr(0, at).ends_with(no_break_space) ? 2
                                                                            : 0;
    if (size == 0) break;
    at -= size;
  }
  return at;
}

}  // namespace

/// Whether no name can have the word, as a whole or in part.
bool FrameFinder::is_foreign(std::size_t begin, std::size_t end) {
  const WordGlance glance = compiled_.filter.glance(text_, begin);
  if (glance.answer != WordGlance::Answer::unlisted || glance.run != end - begin) return false;
  const std::string_view run = text_.substr(begin, glance.run);
  if (foreign_.has(run, glance.hash)) return true;
  if (!is_foreign_run(run)) return false;
  foreign_.note(run, glance.hash);
  return true;
}

bool FrameFinder::is_foreign_run(std::string_view run) const {
  if (run.size() > longest_word) return false;
  Word word;
  compiled_.reader.read(run, 0, run.size() * 4, word);
  if (word.end_count != 1 || word.ends[0].end != run.size()) return false;
  const std::string_view folded = word.folded_to(word.ends[0]);
  return compiled_.index.lexicon().find(folded) == Lexicon::unknown &&
         !compiled_.index.has_patronymic_ending(folded) && readings_.read(run).empty();
}

/// Where the word begins before the blanks that end at `at`; 0 when there is none.
std::optional<std::size_t> FrameFinder::find_begin(std::size_t at) {
  if (at == 0) return at;
  std::size_t end = skip_blanks_before(text_, at);
  if (end == 0) return end;
  if (end == at) return std::nullopt;
  for (std::size_t signs = 0; end > 0 && signs < most_signs; ++signs) {
    if (has(closing_signs, text_[end - 1]))
      --end;
    else if (end >= 3 && punctuation_at(text_, end - 3, quotes_and_ellipsis) > 0)
      end -= 3;
    else
      break;
  }
  std::size_t begin = end;
  while (begin > 0 && end - begin <= longest_word && is_letter_byte(text_[begin - 1])) --begin;
  const bool is_after_apostrophe = begin > 0 && (text_[begin - 1] == '\'' || text_[begin - 1] == '`');
  if (begin == end || is_after_apostrophe || !is_foreign(begin, end)) return std::nullopt;
  return begin;
}

/// Whether what begins with a blank at `at` is nothing, or a word that no name can have.
bool FrameFinder::is_closed_behind(std::size_t at) {
  const std::size_t blanks_end = skip_blanks(text_, at);
  if (blanks_end == text_.size()) return true;
  if (blanks_end == at) return false;
  std::size_t begin = blanks_end;
  while (begin < text_.size() && begin < blanks_end + most_signs && has(opening_signs, text_[begin])) ++begin;
  std::size_t end = begin;
  while (end < text_.size() && end - begin <= longest_word && is_letter_byte(text_[end])) ++end;
  return begin < end && is_foreign(begin, end);
}

bool FrameFinder::is_before_capital(std::size_t at) const {
  const std::size_t next = skip_blanks(text_, at);
  if (next == text_.size() || text_.substr(at, next - at).find_first_of("\n\r") != std::string_view::npos)
    return false;
  return compiled_.reader.characters().read(text_, next).character.is(Character::upper);
}

std::optional<Frame> FrameFinder::find(Span stretch) {
  Frame frame;
  frame.signs = {skip_before(text_, stretch.begin), skip_behind(text_, stretch.end)};
  if (stretch.begin - frame.signs.begin > most_signs || !is_closed_behind(frame.signs.end))
    return std::nullopt;
  const std::optional<std::size_t> begin = find_begin(frame.signs.begin);
  if (!begin) return std::nullopt;
  frame.begin = *begin;
  frame.is_before_capital = is_before_capital(frame.signs.end);
  return frame;
}

}  // namespace canonym
