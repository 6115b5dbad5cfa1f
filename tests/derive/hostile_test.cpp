// Tables and words that would take for ever if anything were enumerated. That these tests end is the test.
#include <doctest/doctest.h>

#include "canonym/normalize.h"
#include "derive/read_with.h"
#include "support/random_case.h"

using namespace canonym;

namespace {

std::string repeat(const std::string& text, std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

std::string numbered(const std::string& before, std::size_t count, const std::string& after) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += before + std::to_string(i) + after;
  return all;
}

std::string normalize_with(const std::string& native, const std::string& tables, const std::string& text) {
  const std::optional<RuleSet> rules = load_yaml(
      "canonym: 1\nchecks: {all: off}\nnames:\n  a: {kind: place, canonical: X, native: {be: " + native +
      "}}\n" + tables);
  if (!rules) return "does not load";
  return normalize_text(Matcher(*rules), text).text;
}

}  // namespace

TEST_CASE("hostile tables") {
  const std::string guard = table_file("guard: g\ndeviations: {0: 3}\ndeviations-alone: {0: 3}\n");
  const std::string as = repeat("а", 500), many = "А" + as.substr(2);
  std::string loose = "correspondences: be\nrows:\n  а: {\"\": all, a: all, aa: en, aaa: de, b: rare}\n";
  loose += "  аа: {\"\": all, a: en, aaaa: all}\n  ааа: {a: all, aaaaaaa: de}\nsamples: {}\n";
  struct Row {
    std::string why, native, tables, text, want;
  };
  const Row rows[] = {
      {"a word of 500 letters, each of which may be anything", many, table_file(loose) + guard,
       "A" + repeat("a", 255), ""},
      {"a token too long to be read", many, table_file(loose) + guard, "A" + repeat("a", 300), ""},
      {"a word all of whose letters may be nothing", many,
       table_file("correspondences: be\nrows:\n  а: {\"\": all, b: all}\nsamples: {}\n") + guard, "Bb", "X"},
      {"a relation with all alternatives empty", "Ааа",
       table_file("correspondences: be\nrows:\n  а: {a: all}\nsamples: {}\n") +
           table_file("relation: {from: be, to: ru}\nrows:\n  а: \"- -\"\nsamples: {}\n") + guard,
       "Aaa", "X"},
      {"relations that lead back", "Ааа",
       table_file("correspondences: be\nrows:\n  а: {a: all}\nsamples: {}\n") +
           table_file("relation: {from: be, to: ru}\nrows:\n  а: аааа\nsamples: {}\n") +
           table_file("relation: {from: ru, to: be}\nrows:\n  а: аааа\nsamples: {}\n") + guard,
       "Aaa", "X"},
      {"many endings, all empty", "Ааа",
       table_file("inflection: be\nwords: не\ncases: nom gen\nparadigms:\n" +
                  repeat("  - {base: а, forms: {gen: \"-\"}}\n", 2000) + "samples: []\n"),
       "Аа", "Аа"},
      {"more labels than there is room for", "Ааа",
       table_file("correspondences: be\nrows:\n  а: {a: " + numbered("l", 200, " ") + "}\nsamples: {}\n") +
           guard,
       "Aaa", "does not load"},
      {"more paradigms than are allowed", "Ааа",
       table_file("inflection: be\nwords: не\ncases: nom gen\nparadigms:\n" +
                  repeat("  - {base: а, forms: {gen: у}}\n", 10000) + "samples: []\n"),
       "Аа", "does not load"},
      {"schemes that are like each other", "Ааа",
       table_file("scheme: s\nauthority: x\nlanguage: be\nlike: t\nrows: {}\nsamples: {}\n") +
           table_file("scheme: t\nauthority: x\nlanguage: be\nlike: s\nrows: {}\nsamples: {}\n"),
       "Aaa", "does not load"},
      {"more rows than are allowed", "Ааа",
       table_file("correspondences: be\nrows:\n" + numbered("  (а)а", 10000, ": {a: all}\n") +
                  "samples: {}\n"),
       "Aaa", "does not load"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const std::string got = normalize_with(row.native, row.tables, row.text);
    if (!row.want.empty()) CHECK(got == row.want);
    if (row.want.empty()) CHECK((got == row.text || got == "X"));
  }
}
