#include "normalize/prose_signs.h"

#include <algorithm>

namespace canonym {
namespace {

constexpr std::size_t most_blanks = 48;  // bytes; more than in any prose

constexpr std::string_view opening_signs = "([\"";
constexpr std::string_view quotes_and_ellipsis = "\x9C\x9D\xA6";  // last bytes of “ ” …
constexpr std::string_view apostrophes = "\x98\x99";              // of ‘ ’
constexpr std::string_view no_break_space = "\u00A0";

bool is_blank(char byte) {
  return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

bool is_beyond_ascii(char byte) {
  return static_cast<unsigned char>(byte) >= 0x80;
}

bool has(std::string_view bytes, char byte) {
  // So short that a loop is done before memchr has begun.
  for (const char one : bytes)
    if (one == byte) return true;
  return false;
}

/// Bytes of a sign of general punctuation at `at` that ends in one of `last`; 0 for anything else.
std::size_t punctuation_at(std::string_view text, std::size_t at, std::string_view last) {
  return text.substr(at).starts_with("\xE2\x80") && at + 2 < text.size() && has(last, text[at + 2]) ? 3 : 0;
}

}  // namespace

std::size_t skip_signs_behind_name(std::string_view text, std::size_t at) {
  const std::size_t limit = std::min(text.size(), at + most_prose_signs);
  bool is_after_apostrophe = false;
  while (at < limit) {
    const std::size_t apostrophe = text[at] == '\'' ? 1 : punctuation_at(text, at, apostrophes);
    const bool is_sign = is_closing_sign(text[at]) || (is_after_apostrophe && text[at] == 's');
    const std::size_t size = apostrophe + (is_sign ? 1 : punctuation_at(text, at, quotes_and_ellipsis));
    if (size == 0) break;
    is_after_apostrophe = apostrophe > 0;
    at += size;
  }
  return at;
}

std::size_t skip_signs_before_name(std::string_view text, std::size_t at) {
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

std::size_t skip_signs_before(std::string_view text, std::size_t at) {
  const std::size_t floor = at > most_prose_signs ? at - most_prose_signs : 0;
  while (at > floor) {
    if (is_closing_sign(text[at - 1]))
      --at;
    else if (at >= 3 && punctuation_at(text, at - 3, quotes_and_ellipsis) > 0)
      at -= 3;
    else
      break;
  }
  return at;
}

std::size_t find_run_begin(std::string_view text, std::size_t end, std::size_t most) {
  std::size_t begin = end;
  while (begin > 0 && end - begin <= most) {
    if (is_plain_letter(text[begin - 1]) || text[begin - 1] == '\'') {
      --begin;
      continue;
    }
    const std::string_view before = text.substr(0, begin);
    const bool is_mark = before.size() >= 3 && before.substr(before.size() - 3).starts_with("\xE2\x80");
    if (before.ends_with(no_break_space) || (is_mark && !before.ends_with("’"))) break;
    if (is_mark)
      begin -= 3;
    else if (is_beyond_ascii(text[begin - 1]))
      --begin;
    else
      break;
  }
  return begin;
}

std::size_t skip_opening_signs(std::string_view text, std::size_t at) {
  const std::size_t limit = std::min(text.size(), at + most_prose_signs);
  while (at < limit && has(opening_signs, text[at])) ++at;
  return at;
}

}  // namespace canonym
