#include "letters/letters.h"

#include "icu/characters.h"
#include "icu/small_letters.h"
#include "utf8.h"

namespace canonym {

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
  constexpr char32_t stress = U'\u0301';
  const CharacterTable& characters = CharacterTable::instance();
  Letters plain;
  for (const char32_t letter : to_letters(to_small_letters(word))) {
    const Character character = characters[letter];
    if (character.is(Character::apostrophe))
      plain += U'\'';
    else if (letter != stress && !character.is(Character::ignorable))
      plain += letter;
  }
  return plain;
}

}  // namespace canonym
