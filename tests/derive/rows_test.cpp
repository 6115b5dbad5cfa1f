#include <doctest/doctest.h>

#include "derive/read_with.h"

using namespace canonym;

namespace {

/// Belarusian rows beside those of every letter that the words below have.
std::string rows(const std::string& rows) {
  return table_file(
      "correspondences: be\nclasses: {V: а і, C: к л н}\nrows:\n  а: {a: all}\n  к: {k: all}\n" + rows +
      "samples: {}\n");
}

struct Row {
  const char *why, *rows, *native, *spelling, *want;
};

void check(const Row& row) {
  CAPTURE(row.why);
  CHECK(read_with(rows(row.rows), row.native, row.spelling) == row.want);
}

}  // namespace

TEST_CASE("rows apply in their contexts") {
  const Row table[] = {
      {"no context", "  л: {l: all}\n", "Ала", "Ala", "0"},
      {"after a letter that stands there", "  (к)л: {w: all}\n", "Акла", "Akwa", "0"},
      {"after one that does not", "  (к)л: {w: all}\n", "Ала", "Awa", ""},
      {"a row with a context stands beside the one without", "  л: {l: all}\n  (к)л: {w: all}\n", "Акла",
       "Akla", "0"},
      {"before a letter", "  л(а): {w: all}\n", "Ала", "Awa", "0"},
      {"not before another", "  л(а): {w: all}\n", "Алк", "Awk", ""},
      {"any of a class", "  (V)л: {w: all}\n", "Алк", "Awk", "0"},
      {"none of a class", "  (C)л: {w: all}\n", "Алк", "Awk", ""},
      {"any of several", "  (к і)л: {w: all}\n", "Акла", "Akwa", "0"},
      {"several letters must all stand there", "  (ка)л: {w: all}\n", "Акала", "Akawa", "0"},
      {"and not the last of them alone", "  (ка)л: {w: all}\n", "Ала", "Awa", ""},
      {"negated: something else stands there", "  \"(!к)л\": {w: all}\n", "Ала", "Awa", "0"},
      {"negated: it stands there", "  \"(!к)л\": {w: all}\n", "Акла", "Akwa", ""},
      {"negated: nothing stands there", "  \"(!к)л\": {w: all}\n", "Лака", "Waka", "0"},
      {"begin of the word", "  \"(#)л\": {w: all}\n", "Лака", "Waka", "0"},
      {"not within it", "  \"(#)л\": {w: all}\n", "Ала", "Awa", ""},
      {"end of the word", "  \"л(#)\": {w: all}\n", "Акал", "Akaw", "0"},
      {"not before its end", "  \"л(#)\": {w: all}\n", "Ала", "Awa", ""},
      {"not at an end: negated", "  \"л(!#)\": {w: all}\n", "Акал", "Akaw", ""},
      {"both sides hold", "  (а)л(а): {w: all}\n", "Ала", "Awa", "0"},
      {"one side does not", "  (а)л(а): {w: all}\n", "Алк", "Awk", ""},
  };
  for (const Row& row : table) check(row);
}

TEST_CASE("letters together, none, and put in") {
  const Row table[] = {
      {"two letters as one", "  кл: {x: all}\n", "Акла", "Axa", "0"},
      {"doubled ones as one", "  л: {l: all}\n  лл: {l: all}\n", "Алла", "Ala", "0"},
      {"or each by itself", "  л: {l: all}\n  лл: {l: all}\n", "Алла", "Alla", "0"},
      {"a silent letter", "  ь: {\"\": all}\n  л: {l: all}\n", "Альк", "Alk", "0"},
      {"letters without a row stand for themselves", "", "Зоз", "Зоз", "0"},
      {"an ending put in where it may be", "  \"(C)(#)\": {as: all}\n", "Кака", "Kakaas", ""},
      {"behind its context", "  \"(C)(#)\": {as: all}\n", "Как", "Kakas", "0"},
      {"and need not be", "  \"(C)(#)\": {as: all}\n", "Как", "Kak", "0"},
      {"never within the word", "  \"(C)\": {as: all}\n", "Кака", "Kasaka", ""},
      {"a rendering of four letters", "  щ: {shch: all}\n", "Ащ", "Ashch", "0"},
      {"the apostrophe counts in contexts", "  \"(')а\": {ia: all}\n  \"'\": {\"\": all}\n", "К’а", "Kia",
       "0"},
      {"apostrophes of a text do not count", "  л: {l: all}\n", "Акла", "Ak’la", "0"},
  };
  for (const Row& row : table) check(row);
}

TEST_CASE("marks and conventions cost") {
  const Row table[] = {
      {"marks as in the table", "  ш: {š: cs}\n", "Аша", "Aša", "0"},
      {"a text without any mark", "  ш: {š: cs}\n", "Аша", "Asa", "0"},
      {"a mark missing in a text that has others", "  ш: {š: cs}\n  ч: {č: cs}\n", "Ашач", "Asač", "1"},
      {"a mark that the table has not", "  ш: {s: cs}\n", "Аша", "Aša", "1"},
      {"another mark", "  ш: {š: cs}\n", "Аша", "Aśa", "1"},
      {"a letter with a stroke is one with a mark", "  л: {ł: pl}\n", "Ала", "Ala", "0"},
      {"stress on a vowel", "  л: {l: all}\n", "Ала", "Alá", "1"},
      {"one convention for all", "  ш: {sh: en, sch: de}\n  ч: {ch: en, tsch: de}\n", "Ашач", "Ashach", "0"},
      {"two conventions in a word", "  ш: {sh: en, sch: de}\n  ч: {ch: en, tsch: de}\n", "Ашач", "Ashatsch",
       "1"},
      {"seldom: costs in every convention", "  ш: {sh: en, s: en rare}\n", "Аша", "Asa", "1"},
      {"seldom and of no convention", "  ш: {sh: en, s: rare}\n", "Аша", "Asa", "2"},
      {"labels of the same rendering in two rows are joined",
       "  ш: {sh: en}\n  (а)ш: {sh: de}\n  ч: {tsch: de}\n", "Ашач", "Ashatsch", "0"},
      {"more than is allowed", "  ш: {s: rare}\n", "Ашаш", "Asas", ""},
  };
  for (const Row& row : table) check(row);
}

TEST_CASE("deviations are allowed by the letters of the native word") {
  struct Allowed {
    const char *why, *steps, *native, *spelling;
    bool is_read;
  };
  const std::string two = "  ш: {sh: en, sch: de}\n  ч: {ch: en, tsch: de}\n";
  const Allowed table[] = {
      {"none below the first step", "{5: 1}", "Ашач", "Ashatsch", false},
      {"from the step on", "{4: 1}", "Ашач", "Ashatsch", true},
      {"a later step goes before", "{0: 3, 4: 0}", "Ашач", "Ashatsch", false},
  };
  for (const Allowed& row : table) {
    CAPTURE(row.why);
    // The last guard by name counts.
    const std::string guard = table_file(std::string("guard: z\ndeviations: ") + row.steps + "\n");
    const std::string none = table_file("guard: h\ndeviations: {0: 0}\n");
    CHECK((read_with(none + guard + rows(two), row.native, row.spelling) != "") == row.is_read);
  }
}

TEST_CASE("scripts and lengths") {
  std::string native = "К";
  for (int i = 1; i < 40; ++i) native += "к";
  const std::string table = rows("  л: {l: all}\n");
  CHECK(read_with(table, native, std::string(40, 'k')) == "0");
  CHECK(read_with(table, native, std::string(39, 'k')) == "");
  CHECK(read_with(table, native, std::string(41, 'k')) == "");
  CHECK(read_with(table, "Ка", "Кa") == "");  // the К is Cyrillic
  CHECK(read_with(table, "К", "K") == "");    // one letter is no spelling
  CHECK(read_with(table, "Ка", "KA") == "0");
  CHECK(read_with(table, "Ка", "") == "");
  CHECK(read_with(table, "Ка", "K\xFF") == "");
}
