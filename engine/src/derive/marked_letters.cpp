#include "derive/marked_letters.h"

#include <algorithm>

#include "icu/characters.h"
#include "icu/small_letters.h"
#include "letters/letters.h"
#include "utf8.h"

namespace canonym {
namespace {

/// A dotted capital I of Turkish becomes i with this mark, which says nothing on an i.
constexpr char32_t dot_above = U'\u0307';

constexpr char32_t last_code_point = 0x10FFFF;

bool is_plain_ascii(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

MarkedLetters read_ascii(std::string_view word) {
  MarkedLetters letters;
  letters.reserve(word.size());
  for (const char c : word) letters.push_back({static_cast<char32_t>(c | 0x20), 0});
  return letters;
}

void add_mark(char32_t mark, MarkedLetters& letters) {
  MarkedLetter& letter = letters.back();
  if (mark == dot_above && letter.base == U'i') return;
  letter.mark = letter.mark * 31 + mark;
}

void add_folded(std::string_view folded, char32_t letter, MarkedLetters& letters) {
  const std::size_t first = letters.size();
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint point = decode_at(folded, at);
    letters.push_back({point.value, 0});
    at += point.size;
  }
  if (letters.size() > first && letters[first].base != letter) letters[first].mark = letter;
}

bool is_cyrillic(const MarkedLetter& letter) {
  return letter.base >= 0x400 && letter.base < 0x530;
}

}  // namespace

MarkedLetters read_marked_letters(std::string_view word) {
  if (is_plain_ascii(word)) return read_ascii(word);
  const CharacterTable& characters = CharacterTable::instance();
  const std::string text = to_small_letters(word);
  MarkedLetters letters;
  for (std::size_t at = 0; at < text.size();) {
    const auto [character, letter, size] = characters.read(text, at);
    at += size;
    if (!character.is(Character::mark))
      add_folded(character.fold(), letter, letters);
    else if (!letters.empty())
      add_mark(letter, letters);
  }
  return letters;
}

std::string to_text(const MarkedLetters& letters) {
  const CharacterTable& characters = CharacterTable::instance();
  Letters text;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const auto [base, mark] = letters[i];
    const Character marked = mark != 0 && mark <= last_code_point ? characters[mark] : Character{};
    if (marked.is(Character::mark)) {
      text += {base, mark};
    } else if (const Letters folded = to_letters(marked.fold()); !folded.empty() && folded.front() == base) {
      text += mark;
      i += folded.size() - 1;  // æ is two letters when folded
    } else {
      text += base;
    }
  }
  return to_text(text);
}

bool may_be_read_off(const MarkedLetters& letters) {
  const auto cyrillic = static_cast<std::size_t>(std::ranges::count_if(letters, is_cyrillic));
  return letters.size() >= 2 && (cyrillic == 0 || cyrillic == letters.size());
}

bool has_marks(const MarkedLetters& letters) {
  return std::ranges::any_of(letters, [](const MarkedLetter& letter) { return letter.mark != 0; });
}

}  // namespace canonym
