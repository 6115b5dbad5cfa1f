#include "icu/small_letters.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "icu/casing.h"
#include "icu/normal.h"
#include "letters/letters.h"
#include "utf8.h"

namespace canonym {
namespace {

TEST_CASE("small letters are those of ICU") {
  struct Row {
    std::string_view why, text, small;
  };
  constexpr Row rows[] = {
      {"ASCII", "Kyiv", "kyiv"},
      {"Cyrillic and general punctuation", "Ціханоўская’", "ціханоўская’"},
      {"a sigma at the end is another letter", "ΟΔΟΣ", "οδος"},
      {"a letter that becomes two", "İX", "i̇x"},
      {"a mark joins the letter before it", "E\u0301", "é"},
      {"a letter with a mark", "Й", "й"},
      {"a Cyrillic letter and its mark", "И\u0306", "й"},
      {"a mark that is written otherwise", "\u0340", "\u0300"},
      {"an ill-formed byte", "A\xFF", "a\xFF"},
      {"nothing", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(to_small_letters(row.text) == row.small);
  }
}

TEST_CASE("small letters are those of ICU for each character, alone and beside others") {
  std::mt19937 random(1);
  for (char32_t c = 1; c < 0x3000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text;
    append_utf8(text, c);
    CHECK(to_small_letters(text) == to_nfc(to_lower(text)));
    for (int i = 0; i < 4; ++i) append_utf8(text, 1 + static_cast<char32_t>(random() % 0x2200));
    CAPTURE(text);
    CHECK(to_small_letters(text) == to_nfc(to_lower(text)));
  }
}

TEST_CASE("plain text is that of plain letters for each character, alone and beside others") {
  std::mt19937 random(2);
  for (char32_t c = 1; c < 0x2200; ++c) {
    std::string text;
    append_utf8(text, c);
    CHECK(to_plain_text(text) == to_text(to_plain_letters(text)));
    for (int i = 0; i < 4; ++i) append_utf8(text, 1 + static_cast<char32_t>(random() % 0x600));
    CAPTURE(text);
    CHECK(to_plain_text(text) == to_text(to_plain_letters(text)));
    CHECK(to_plain_text(text + '\xD0') == to_text(to_plain_letters(text + '\xD0')));
  }
}

}  // namespace
}  // namespace canonym
