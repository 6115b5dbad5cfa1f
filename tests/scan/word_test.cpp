#include "match/word.h"

#include <doctest/doctest.h>

#include <string>

#include "icu/fold.h"

namespace canonym {
namespace {

/// The word that a text begins with, folded; nothing where it has more ends than one.
std::string read_word(const std::string& text) {
  const WordReader reader(CharacterTable::instance());
  Word word;
  reader.read(text, 0, 1000, word);
  return word.end_count == 1 ? std::string(word.folded_to(word.ends[0])) : std::string();
}

}  // namespace

TEST_CASE("letters of two bytes fold in a word as they do in a text, in words short and long") {
  constexpr int kinds = Character::word | Character::mark | Character::solo;
  for (char32_t value = 0x80; value < 0x800; ++value) {
    if ((CharacterTable::instance()[value].flags & kinds) != Character::word) continue;
    std::string letter;
    append_utf8(letter, value);
    std::string many;
    while (many.size() < 150) many += letter;
    // A mark counts on some letters and not on others.
    for (const std::string& word : {letter, "Жй" + letter, letter + "о\u0301", letter + "\u0306", many}) {
      CAPTURE(word);
      CHECK(read_word(word + " behind") == fold_text(word));
    }
  }
}

}  // namespace canonym
