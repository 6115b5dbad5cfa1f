#include "match/word.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "compose/words.h"
#include "icu/fold.h"
#include "match/patronymic_endings.h"

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

TEST_CASE("patronymics are known by their endings") {
  PatronymicEndings endings;
  for (const char* ending : {"ович", "евич", "vich", "ov"}) endings.add(ending);
  struct Row {
    const char *why, *word;
    bool has;
  };
  const Row rows[] = {
      {"an ending of Cyrillic letters", "иванович", true},
      {"another that ends alike", "сергеевич", true},
      {"of Latin letters", "ivanovich", true},
      {"as long as what it is told by", "petrov", true},
      {"nothing before it", "ович", false},
      {"one byte before it", "xvich", false},
      {"the same last letter", "кулич", false},
      {"another ending", "иванов", false},
      {"nothing", "", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(endings.has(row.word) == row.has);
  }
  endings.add("a");  // told by fewer bytes than the others
  CHECK(endings.has("anna"));
  CHECK(endings.has("иванович"));
  CHECK_FALSE(endings.has("anne"));
}

TEST_CASE("Cyrillic letters are read four at a time as they are one by one") {
  const WordReader reader(CharacterTable::instance());
  for (char32_t value = 0x400; value < 0x480; ++value)
    for (std::size_t before = 0; before <= 9; ++before)
      for (const char* behind : {"", " ", "а", "Бв", "йгде", "\u0301", "Жa", "\xD0", "\xD1 "}) {
        std::string text;
        for (std::size_t i = 0; i < before; ++i) text += i % 3 == 0 ? "Ж" : "о";
        append_utf8(text, value);
        text += behind;
        CAPTURE(text);
        Word word;
        reader.read(text, 0, 1000, word);
        REQUIRE(word.end_count == 1);
        LetterCase letter_case;
        for (std::size_t at = 0; at < word.ends[0].end;) {
          const auto [character, letter, size] = reader.characters().read(text, at);
          if (character.is(Character::cased)) letter_case.add(character.is(Character::upper));
          at += size;
        }
        CHECK(word.folded_to(word.ends[0]) == fold_text(text.substr(0, word.ends[0].end)));
        CHECK(word.ends[0].letter_case.capitals == letter_case.capitals);
        CHECK(word.ends[0].letter_case.letters == letter_case.letters);
      }
}

TEST_CASE("a spelling is divided at white space and nowhere else") {
  for (char32_t value = 1; value < 0x3100; ++value) {
    std::string spelling = "a";
    append_utf8(spelling, value);
    spelling += "б";
    CAPTURE(spelling);
    const bool is_space = CharacterTable::instance()[value].is(Character::space);
    CHECK(split_words(spelling).size() == (is_space ? 2 : 1));
    CHECK(split_words(spelling).back() == (is_space ? "б" : spelling));
  }
  CHECK(split_words("a\xD0") == std::vector<std::string_view>{"a\xD0"});
  CHECK(split_words("\xD0 \xD0").size() == 2);
}

}  // namespace canonym
