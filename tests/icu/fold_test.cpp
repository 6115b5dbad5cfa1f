#include "icu/fold.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "icu/casing.h"
#include "utf8.h"

using canonym::fold_text;

TEST_CASE("fold_text leaves what names differ by, and nothing else") {
  struct Row {
    const char *why, *text, *want;
  };
  const Row rows[] = {
      {"case", "TIKHANOVSKAYA", "tikhanovskaya"},
      {"Latin diacritics", "Cichanoŭskaja", "cichanouskaja"},
      {"decomposed diacritics", "Cichanou\u0306skaja", "cichanouskaja"},
      {"stroked letters have no decomposition", "Łukaszenka Đoković Søren", "lukaszenka dokovic soren"},
      {"dotless and dotted i", "Işık İZMİR", "isik izmir"},
      {"ligatures", "encyclopædia Œuvre ﬁ", "encyclopaedia oeuvre fi"},
      {"sharp s", "Straße STRASSE", "strasse strasse"},
      {"Cyrillic letters with a breve or dots are letters", "Ціханоўская Київ йод", "ціханоўская київ йод"},
      {"decomposed Cyrillic is the same", "Киі\u0308в и\u0306од", "Київ йод"},
      {"yo is written ye more often than not", "Горбачёв", "горбачев"},
      {"stress marks", "Лукаше\u0301нко", "лукашенко"},
      {"straight and curly apostrophes", "Luk'ianenko Luk’ianenko", "lukianenko lukianenko"},
      {"soft-sign marks", "Kharʹkiv Obʺezd", "kharkiv obezd"},
      {"kinds of hyphens", "Ivano‐Frankivsk Ivano‑Frankivsk Ivano–Frankivsk",
       "ivano-frankivsk ivano-frankivsk ivano-frankivsk"},
      {"white space", "  Nizhny\u00A0\n\tNovgorod ", "nizhny novgorod"},
      {"soft hyphen and zero-width marks", "Luka\u00ADshen\u200Bko\u2060", "lukashenko"},
      {"full-width letters", "Ｍｉｎｓｋ", "minsk"},
      {"Greek accents go, as in capitals", "Μινσκ Κίεβο ΚΙΕΒΟ", "μινσκ κιεβο κιεβο"},
      {"marks of other scripts stay", "मिन्स्क", "मिन्स्क"},
      {"ill-formed bytes stay", "\xFFMinsk\xC3", "\xFFminsk\xC3"},
      {"nothing", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    // Cyrillic letters are kept taken apart, so both sides are folded.
    CHECK(fold_text(row.text) == fold_text(row.want));
    CHECK(fold_text(fold_text(row.text)) == fold_text(row.text));
  }
  CHECK(fold_text("Straße") == "strasse");
  CHECK(fold_text("й") != fold_text("и"));
  CHECK(fold_text("ї") != fold_text("і"));
  CHECK(fold_text("ў") != fold_text("у"));
}

TEST_CASE("folding twice is folding once, for every code point and for random text") {
  for (char32_t c = 1; c < 0x30000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text = "a";
    canonym::append_utf8(text, c);
    text += "b";
    const std::string once = fold_text(text);
    if (fold_text(once) != once) {
      CAPTURE(static_cast<unsigned>(c));
      CHECK(fold_text(once) == once);
    }
  }
  std::mt19937 random(20200914);
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (int n = 0; n < 8; ++n) canonym::append_utf8(text, static_cast<char32_t>(1 + random() % 0x500));
    const std::string once = fold_text(text);
    CHECK(fold_text(once) == once);
  }
}

TEST_CASE("capitals") {
  CHECK(canonym::to_upper("Straße Ціханоўская") == "STRASSE ЦІХАНОЎСКАЯ");
  CHECK(canonym::capitalize("éclair") == "Éclair");
  CHECK(canonym::capitalize("ǆ") == "ǅ");
  CHECK(canonym::capitalize("").empty());
}
