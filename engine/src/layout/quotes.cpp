#include "layout/quotes.h"

#include <algorithm>
#include <array>

#include "utf8.h"
#include "yaml/value.h"

namespace canonym {
namespace {

char first_byte(std::string_view raw) {
  return raw.empty() ? '\0' : raw.front();
}

bool is_quoted(std::string_view raw) {
  return first_byte(raw) == '"' || first_byte(raw) == '\'';
}

/// Words of YAML 1.1 and 1.2 that are no texts, in lower case.
bool is_yaml_word(std::string_view text) {
  constexpr std::array<std::string_view, 16> words{"~",    "null",  "true",  "false", "yes", "no",
                                                   "y",    "n",     "on",    "off",   "=",   "<<",
                                                   ".inf", "-.inf", "+.inf", ".nan"};
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
  return std::ranges::find(words, lower) != words.end();
}

/// Numbers of all kinds, times, dates.
bool looks_like_number(std::string_view text) {
  const bool begins_so = text.find_first_of("0123456789") <= 2 && text.find_first_of("0123456789+-.") == 0;
  return begins_so && text.find_first_not_of("0123456789abcdefABCDEFxXoOtTzZ+-._:, ") == text.npos;
}

/// White space other than blanks, control characters and what has no width.
bool is_unseen(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0xAD || c == 0x61C || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x206F) ||
         c == 0x3000 || c == 0xFEFF;
}

bool has_unseen(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    if (is_unseen(point.value)) return true;
    at += point.size;
  }
  return false;
}

/// Signs beyond ASCII, such as curly quotation marks.
bool is_punctuation(char32_t c) {
  return (c >= 0x80 && c < 0xC0) || (c >= 0x2000 && c < 0x2070);
}

/// A letter, digit or anything beyond ASCII that is no punctuation; `../` too. Other signs mean something to
/// YAML, or look as if they did.
bool can_begin_plain(std::string_view text) {
  const char first = text.front();
  const bool is_letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
  const bool is_digit = first >= '0' && first <= '9';
  const bool is_foreign = (first & 0x80) != 0 && !is_punctuation(decode_at(text, 0).value);
  return is_letter || is_digit || is_foreign || text.starts_with("../") || text.starts_with("./");
}

/// Whether a text means itself without quotes, to every reader.
bool can_be_plain(std::string_view text, bool is_in_flow) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ') return false;
  if (!can_begin_plain(text) || may_be_no_text(text) || has_unseen(text)) return false;
  if (is_in_flow && text.find_first_of(",[]{}:?") != text.npos) return false;
  return text.find(": ") == text.npos && text.find('#') == text.npos && text.back() != ':';
}

std::string quote(std::string_view text, char mark) {
  std::string quoted(1, mark);
  quoted.append(text).push_back(mark);
  return quoted;
}

std::string escape(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string escaped;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\n') {
      escaped += "\\n";
    } else if (byte < 0x20) {
      escaped += {'\\', 'x', digits[byte >> 4], digits[byte & 15]};
    } else {
      if (c == '"' || c == '\\') escaped += '\\';
      escaped += c;
    }
  }
  return escaped;
}

bool has_control(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

std::string write_quoted(std::string_view text) {
  if (has_control(text)) return quote(escape(text), '"');
  if (text.find_first_of("\"\\") == text.npos) return quote(text, '"');
  if (text.find('\'') == text.npos) return quote(text, '\'');
  return quote(escape(text), '"');
}

}  // namespace

bool may_be_no_text(std::string_view text) {
  return text.empty() || is_yaml_word(text) || looks_like_number(text);
}

bool is_block_scalar(std::string_view raw) {
  return first_byte(raw) == '|' || first_byte(raw) == '>';
}

bool has_lines(const Written& scalar) {
  const std::string_view raw = raw_text(scalar.at);
  return is_block_scalar(raw) || raw.find('\n') != raw.npos;
}

std::string write_scalar(const Written& scalar, ScalarPlace place) {
  const std::string_view raw = raw_text(scalar.at);
  const std::string& text = scalar.text;
  const bool has_escapes = first_byte(raw) == '"' && raw.find('\\') != raw.npos;
  if (has_escapes && !has_lines(scalar)) return std::string(raw);
  if (!is_quoted(raw) && !is_block_scalar(raw) && may_be_no_text(text)) return text;
  const bool is_pattern = place.is_key && text.find('(') != text.npos;
  const bool is_plain = !place.is_running_text && !is_pattern && can_be_plain(text, place.is_in_flow);
  return is_plain ? text : write_quoted(text);
}

}  // namespace canonym
