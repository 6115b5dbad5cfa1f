#include "formats/place.h"

#include <algorithm>

namespace canonym::cli {
namespace {

constexpr std::size_t bytes_before = 100;  // of a line, before the place
constexpr std::size_t bytes_shown = 160;

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// Bytes of the character at `at`; 1 for an ill-formed byte.
std::size_t character_size(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t size = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
  if (at + size > text.size()) return 1;
  for (std::size_t i = 1; i < size; ++i)
    if (!is_continuation(text[at + i])) return 1;
  return size;
}

/// One character of a line as it is shown: itself, or a stand-in where it would
/// move the cursor or hide. Bidi controls and zero-width marks of U+2000..U+206F begin with E2.
std::string_view shown_character(std::string_view character) {
  const auto lead = static_cast<unsigned char>(character[0]);
  if (character == "\t") return " ";
  if (lead < 0x20 || lead == 0x7F || lead == 0xC2) {
    const bool is_c1 = character.size() == 2 && static_cast<unsigned char>(character[1]) < 0xA0;
    return lead != 0xC2 || is_c1 ? "\uFFFD" : character;
  }
  const bool is_invisible = (character >= "\u200B" && character <= "\u200F") ||
                            (character >= "\u2028" && character <= "\u202E") ||
                            (character >= "\u2060" && character <= "\u206F") || character == "\uFEFF";
  const bool is_ill_formed = lead >= 0x80 && character.size() == 1;
  return is_invisible || is_ill_formed ? "\uFFFD" : character;
}

}  // namespace

Position PlaceFinder::position(const Location& at) {
  if (source_ != at.source) {
    source_ = at.source;
    counter_.emplace(source_->text());
  }
  Position position = counter_->position(at.span.begin);
  const bool after_mark =
      position.line == 1 && at.span.begin > 0 && source_->text().starts_with("\xEF\xBB\xBF");
  if (after_mark) --position.column;
  return position;
}

std::string place_text(const Location& at, const Position& position) {
  return at.source->name() + ":" + std::to_string(position.line) + ":" + std::to_string(position.column);
}

std::string excerpt(const Location& at, std::size_t line) {
  const std::string_view text = at.source->line(line);
  const std::size_t column = std::min(at.span.begin - at.source->line_begin(line), text.size());
  std::size_t begin = column > bytes_before ? column - bytes_before : 0;
  while (begin < column && is_continuation(text[begin])) ++begin;
  std::size_t end = std::min(text.size(), begin + bytes_shown);
  while (end < text.size() && is_continuation(text[end])) ++end;
  const std::size_t marked = std::max(column + 1, std::min(end, column + at.span.size()));

  std::string shown = begin > 0 ? "  …" : "  ";
  std::string marks = begin > 0 ? "   " : "  ";
  for (std::size_t i = begin; i < end;) {
    const std::size_t next = i + character_size(text, i);
    shown += shown_character(text.substr(i, next - i));
    marks += i < column ? ' ' : i == column ? '^' : i < marked ? '~' : ' ';
    i = next;
  }
  if (column >= end) marks += '^';
  if (end < text.size()) shown += "…";
  marks.erase(marks.find_last_not_of(' ') + 1);
  return shown + "\n" + marks + "\n";
}

}  // namespace canonym::cli
