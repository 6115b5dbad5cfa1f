#include <doctest/doctest.h>

#include <string>

#include "canonym/matcher.h"
#include "support/random_case.h"

namespace canonym {
namespace {

/// What is found, in order, each between brackets, with the reason where it is skipped.
std::string find_all(const std::string& record, std::string_view text) {
  const std::optional<RuleSet> rules =
      load_yaml("canonym: 1\nchecks: {all: off}\nnames:\n  a:\n    " + record + "\n");
  REQUIRE(rules);
  std::string found;
  for (const Match& match : Matcher(*rules).find(text)) {
    found += "[" + std::string(text.substr(match.span.begin, match.span.size()));
    if (match.skip != Skip::none) found += ": " + std::string(skip_name(match.skip));
    found += "]";
  }
  return found;
}

}  // namespace

// What the twin has brought to light; the random tests would find it again, but not say so as plainly.
TEST_CASE("places where the matcher and its twin differed") {
  struct Row {
    const char *why, *record, *text, *want;
  };
  const Row rows[] = {
      {"a letter that shares a byte with a quotation mark (л) does not make a name unreadable",
       "{canonical: Sviatlana Petrova, native: {be: Святлана Лук}}", "Лук", "[Лук]"},
      {"nor does an apostrophe", "{canonical: Anna O’Hara}", "said O'Hara", "[O'Hara]"},
      {"a quotation mark does", "{canonical: Anna Petrova, variants: [Anna „Luk“]}", "„Luk“", ""},
      {"a spelling with an apostrophe before a word is found whole", "{kind: term, canonical: Rock ’n’ Roll}",
       "Rock 'n' Roll", "[Rock 'n' Roll]"},
      {"and is not taken for its first word", "{kind: term, canonical: Rock ’n’ Roll}", "the Rock", ""},
      {"a hyphen before a blank does not end a spelling", "{kind: place, canonical: Luk- Iz}", "Luk", ""},
      {"the longest word of a rule set before a long possessive", "{canonical: Anna Luk}", "Luk’ll", "[Luk]"},
      {"a possessive before a script without spaces", "{canonical: Anna Luk}", "Luk’s平", "[Luk]"},
      {"a possessive ends its word", "{canonical: Anna Luk}", "Luk’s’ov", ""},
      {"a given name of two words before another’s family name",
       "{canonical: Ivan Luk}\n  b: {canonical: Jean-Marie Petrov}", "Jean-Marie Luk",
       "[Luk: other given name]"},
      {"a mark on a letter of a script without spaces belongs to it", "{canonical: Anna Luk}", "ไ\u0E48Luk",
       "[Luk]"},
      {"also over what cannot be seen", "{canonical: Anna Luk}", "ไ\u00AD\u0E48Luk", "[Luk]"},
      {"an opening quote after a script without spaces", "{canonical: Anna Luk}", "他说‘Luk’", "[Luk]"},
      {"an elision is one over what cannot be seen", "{canonical: Anna Hara}", "O\u00AD’Hara", ""},
      {"spellings that fold alike are both looked for", "{canonical: Anna Mcluk, variants: [Anna McLuk]}",
       "McLuk", "[McLuk]"},
      {"ß is one letter and ss are two", "{kind: place, canonical: McStrasse}", "McStraße", "[McStraße]"},
      {"white space of any kind divides the words of a spelling",
       "{canonical: \"Anna van\u00A0Luk\", family: \"van\u00A0Luk\"}", "Anna van Luk", "[Anna van Luk]"},
      {"a letter is an initial before a period, wherever else it has stood",
       "{canonical: Karl Luk, native: {be: Карл Лук}}\n# next file\ncanonym: 1\ntitle: x\nsource: x\n"
       "checks: {all: off}\ncorrespondences: be\nrows:\n  \"а\": {\"a\": en}\nsamples: {}",
       "К К. Лук", "[К. Лук]"},
      {"an inverted name ends at its line", "{canonical: Anna Ivanovna Luk}", "Luk Anna\nIvanovna Iz",
       "[Luk Anna]"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(find_all(row.record, row.text) == row.want);
  }
}

TEST_CASE("a blank between the words of a name takes at most 128 bytes") {
  const std::string names = "{kind: place, canonical: New Luk}";
  CHECK(find_all(names, "New" + std::string(128, ' ') + "Luk") == "[New" + std::string(128, ' ') + "Luk]");
  CHECK(find_all(names, "New" + std::string(129, ' ') + "Luk") == "");
}

// The same with tables of languages.
TEST_CASE("places where the matcher and its twin differed in what is read") {
  struct Row {
    const char *why, *record, *table, *text, *want;
  };
  const Row rows[] = {
      {"every word of a given name before must be of its language, not only the last",
       "{canonical: Żana Ilʹin, native: {be: Ьі-Цаьш Аба}}",
       "inflection: ru\nwords: не што\ncases: nom gen\nparadigms: [{base: і, forms: {gen: ка}}]\nsamples: "
       "[]\n",
       "Ька-Цаьш Аба", "[Аба]"},
      {"an inflected form may be longer than any word of the rules",
       "{canonical: Żana Ilʹin, native: {be: Іван Лукас}}",
       "inflection: be\nwords: не\ncases: nom ins\nparadigms: [{base: (с), forms: {ins: аміка}}]\nsamples: "
       "[]\n",
       "Лукасаміка", "[Лукасаміка]"},
      {"a lone apostrophe is a sign, and no sign is a word without its ending",
       "{kind: place, canonical: Luk Ka, native: {be: Лук Ка}}",
       "inflection: be\nwords: не\ncases: nom\nparadigms: [{base: ка, forms: {nom: \"-\"}}]\nsamples: []\n",
       "Лук ’", ""},
      {"and a derived spelling much longer", "{canonical: Żana Ilʹin, native: {be: Ян Як}}",
       "correspondences: be\nrows:\n  я: {shchshchshch: all}\n  к: {shchshch: all}\nsamples: {}\n",
       "Shchshchshchshchshch", "[Shchshchshchshchshch]"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const std::string table =
        std::string(next_file) + "canonym: 1\ntitle: x\nsource: x\nchecks: {all: off}\n" + row.table;
    CHECK(find_all(row.record + ("\n" + table), row.text) == row.want);
  }
}

}  // namespace canonym
