#include "icu/small_letters.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "icu/casing.h"
#include "icu/normal.h"
#include "utf8.h"

namespace canonym {
namespace {

TEST_CASE("small letters are those of ICU") {
  struct Row {
    std::string_view text, small, why;
  };
  constexpr Row rows[] = {
      {"Kyiv", "kyiv", "ASCII"},
      {"Ціханоўская’", "ціханоўская’", "Cyrillic and general punctuation"},
      {"ΟΔΟΣ", "οδος", "a sigma at the end is another letter"},
      {"İX", "i̇x", "a letter that becomes two"},
      {"E\u0301", "é", "a mark joins the letter before it"},
      {"Й", "й", "a letter with a mark"},
      {"И\u0306", "й", "a Cyrillic letter and its mark"},
      {"\u0340", "\u0300", "a mark that is written otherwise"},
      {"A\xFF", "a\xFF", "an ill-formed byte"},
      {"", "", "nothing"},
  };
  for (const auto& [text, small, why] : rows) {
    CAPTURE(why);
    CHECK(to_small_letters(text) == small);
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

}  // namespace
}  // namespace canonym
