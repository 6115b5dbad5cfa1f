#include "icu/deceit.h"

#include <doctest/doctest.h>

#include "utf8.h"

namespace canonym {
namespace {

std::string name_found(std::string_view text, std::optional<Span> found) {
  return found ? name_character(decode_at(text, found->begin).value) : "";
}

}  // namespace

TEST_CASE("characters that are not seen for what they are") {
  struct Row {
    std::string why, text, name;
  };
  // What cannot be seen is written as an escape.
  const Row rows[] = {
      {"letters, marks, digits, punctuation", "Łukašenka-2, d’Arc (№ 1)", ""},
      {"ICU's spoof checker lets it pass", "Min\u200Bsk", "U+200B ZERO WIDTH SPACE"},
      {"soft hyphen", "Har\u00ADkiw", "U+00AD SOFT HYPHEN"},
      {"word joiner", "a\u2060b", "U+2060 WORD JOINER"},
      {"byte order mark inside", "a\uFEFFb", "U+FEFF ZERO WIDTH NO-BREAK SPACE"},
      {"variation selector", "a\uFE0F", "U+FE0F VARIATION SELECTOR-16"},
      {"tag characters can carry a hidden text", "a\U000E0041", "U+E0041 TAG LATIN CAPITAL LETTER A"},
      {"default-ignorable, though a letter to Unicode", "a\u3164", "U+3164 HANGUL FILLER"},
      {"a blank to the eye, though a symbol to Unicode", "a\u2800b", "U+2800 BRAILLE PATTERN BLANK"},
      {"a blank of another kind", "Nizhny\u00A0Novgorod", "U+00A0 NO-BREAK SPACE"},
      {"a control character by an escape", "a\u0007", "U+0007 <control-0007>"},
      {"private use", "a\uE000", "U+E000 <private use area-E000>"},
      {"a noncharacter", "a\uFFFF", "U+FFFF <noncharacter-FFFF>"},
      {"unassigned", "a\u0378", "U+0378 <unassigned-0378>"},
      {"a format character that is seen", "\u0600\u0661", ""},
      {"a joiner between Persian letters is spelling", "می\u200Cروم", ""},
      {"one after them is not", "روسیه\u200C سفید", "U+200C ZERO WIDTH NON-JOINER"},
      {"nor one between Latin letters", "a\u200Db", "U+200D ZERO WIDTH JOINER"},
      {"bidi controls are another matter", "a\u202Eb", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(name_found(row.text, find_invisible(row.text)) == row.name);
  }
}

TEST_CASE("bidi controls are found, each of them") {
  for (const char* control : {"\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E",
                              "\u2066", "\u2067", "\u2068", "\u2069"}) {
    const std::string text = std::string("a") + control;
    CAPTURE(name_character(decode_at(text, 1).value));
    CHECK(find_bidi_control(text) == Span{1, text.size()});
  }
  CHECK(!find_bidi_control("שלום a"));
}

}  // namespace canonym
