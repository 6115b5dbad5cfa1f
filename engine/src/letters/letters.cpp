#include "letters/letters.h"

#include "icu/characters.h"
#include "icu/small_letters.h"
#include "utf8.h"

namespace canonym {
namespace {

template <class Visit>
void visit_plain_letters(std::string_view word, const Visit& visit) {
  constexpr char32_t stress = U'\u0301';
  const CharacterTable& characters = CharacterTable::instance();
  const std::string small = to_small_letters(word);
  for (std::size_t at = 0; at < small.size();) {
    const CodePoint point = decode_at(small, at);
    at += point.size;
    const char32_t letter = point.is_well_formed() ? point.value : U'\uFFFD';
    const Character character = characters[letter];
    if (character.is(Character::apostrophe))
      visit(U'\'');
    else if (letter != stress && !character.is(Character::ignorable))
      visit(letter);
  }
}

}  // namespace

Letters to_letters(std::string_view text) {
  Letters letters;
  letters.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    letters += point.is_well_formed() ? point.value : U'\uFFFD';
    at += point.size;
  }
  return letters;
}

std::string to_text(LettersView letters) {
  std::string text;
  text.reserve(letters.size() * 2);
  for (const char32_t letter : letters) append_utf8(text, letter);
  return text;
}

Letters to_plain_letters(std::string_view word) {
  Letters plain;
  visit_plain_letters(word, [&](char32_t letter) { plain += letter; });
  return plain;
}

std::string to_plain_text(std::string_view word) {
  std::string plain;
  plain.reserve(word.size());
  visit_plain_letters(word, [&](char32_t letter) { append_utf8(plain, letter); });
  return plain;
}

}  // namespace canonym
