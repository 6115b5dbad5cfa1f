#include <doctest/doctest.h>

#include "icu/script.h"
#include "icu/spoof.h"

namespace canonym {

TEST_CASE("a word is of one script") {
  struct Row {
    std::string why, text, letter, script;
  };
  // Cyrillic letters among Latin ones, and the other way round, are written as escapes.
  const Row rows[] = {
      {"Latin with diacritics", "Łukašenka", "", ""},
      {"a Latin and a Cyrillic word", "IT компания", "", ""},
      {"with a hyphen between", "YouTube-канал", "", ""},
      {"with an apostrophe between", "iPhone'ов", "", ""},
      {"a Cyrillic letter in a Latin word", "Lukash\u0435nko", "\u0435", "Cyrillic"},
      {"a Latin letter in a Cyrillic word, as news have it", "Cергей", "C", "Latin"},
      {"a Greek letter in a Latin word", "M\u03B9nsk", "\u03B9", "Greek"},
      {"in a later word", "Alexander Lukash\u0435nko", "\u0435", "Cyrillic"},
      {"of two letters the second is the stranger", "A\u0411", "\u0411", "Cyrillic"},
      {"marks and digits are of any script", "Е\u0301льцин2", "", ""},
      {"Japanese has three scripts", "ミンスク市のひと", "", ""},
      {"and Latin letters", "Tシャツ", "", ""},
      {"Korean with Han", "民스크Kim", "", ""},
      {"Cyrillic beside Han is two words", "明Минск", "", ""},
      {"no letters", "2020 — 21", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const std::string text = row.text;
    const std::optional<MixedWord> mixed = find_mixed_word(text);
    CHECK((mixed ? text.substr(mixed->letter.begin, mixed->letter.size()) : "") == row.letter);
    CHECK((mixed ? mixed->script : "") == row.script);
  }
}

TEST_CASE("texts that look alike have one skeleton") {
  const LookChecker looks;
  CHECK(looks.skeleton("Coco") == looks.skeleton("\u0421\u043E\u0441\u043E"));
  CHECK(looks.skeleton("Luk0s") == looks.skeleton("LukOs"));
  CHECK(looks.skeleton("Минск") != looks.skeleton("Minsk"));
  CHECK(looks.skeleton("") == "");
  CHECK(looks.has_rare_letter("L\u0251tin"));
  CHECK(!looks.has_rare_letter("Łukaşenko Ціханоўская"));
}

}  // namespace canonym
