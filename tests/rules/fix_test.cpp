#include <doctest/doctest.h>

#include "canonym/edit.h"
#include "rules/load_text.h"

namespace canonym {
namespace {

/// The body after the fix of its only problem; the problem count when there is another number.
std::string fix_body(const std::string& body) {
  const std::string head = "canonym: 1\ntitle: t\nsource: s\n";
  const LoadResult loaded = load_text(head + body);
  if (loaded.problems.size() != 1) return std::to_string(loaded.problems.size()) + " problems";
  if (!loaded.problems[0].fix) return "no fix";
  return apply_edits(head + body, std::vector{*loaded.problems[0].fix}).substr(head.size());
}

}  // namespace

TEST_CASE("a fix mends what it is about and nothing else") {
  struct Row {
    std::string why, body, fixed;
  };
  const Row rows[] = {
      {"the nearest key", "nmaes: {a: {canonical: A}}", "names: {a: {canonical: A}}"},
      {"a quoted key", "\"nmaes\": {}", "\"names\": {}"},
      {"the nearest word", "names: {a: {canonical: A, kind: plase}}",
       "names: {a: {canonical: A, kind: place}}"},
      {"the nearest name part", "parts: {givne: {}}", "parts: {given: {}}"},
      {"brackets around a lone text", "names: {a: {canonical: A, variants: B c}}",
       "names: {a: {canonical: A, variants: [B c]}}"},
      {"not where a comma would split it", "names:\n  a:\n    canonical: A\n    variants: B, c", "no fix"},
      {"a comma in quotes does not", "names: {a: {canonical: A, variants: 'B, c'}}",
       "names: {a: {canonical: A, variants: ['B, c']}}"},
      {"blanks that are too many", "names: {a: {canonical: 'A  b '}}", "names: {a: {canonical: 'A b'}}"},
      {"a text with escapes is left alone", R"(names: {a: {canonical: "A\u0020 b"}})", "no fix"},
      {"quotes around a true", "names: {a: {canonical: A, derive: \"true\"}}",
       "names: {a: {canonical: A, derive: true}}"},
      {"letters and marks that are one letter", "names: {a: {canonical: E\u0301ire}}",
       "names: {a: {canonical: \u00C9ire}}"},
      {"a country for a language", "names: {a: {canonical: A, native: {by: А}}}",
       "names: {a: {canonical: A, native: {be: А}}}"},
      {"a repeated item in the middle of a flow list", "parts: {given: {A: [B, b, C]}}",
       "parts: {given: {A: [B, C]}}"},
      {"at its beginning", "parts: {given: {A: [a, B]}}", "parts: {given: {A: [B]}}"},
      {"at its end", "parts: {given: {A: [B, 'b']}}", "parts: {given: {A: [B]}}"},
      {"not the only one, which would leave an empty list", "parts: {given: {A: [a]}}", "no fix"},
      {"a line of a block list", "parts:\n  given:\n    A:\n      - B\n      - b   # again\n      - C\n",
       "parts:\n  given:\n    A:\n      - B\n      - C\n"},
      {"the last line, without a line break", "parts:\n  given:\n    A:\n      - B\n      - b",
       "parts:\n  given:\n    A:\n      - B\n"},
      {"not the only line", "parts:\n  given:\n    A:\n      - a\n", "no fix"},
      {"a variant that is a mapping",
       "names: {a: {canonical: A, variants: [B, {spelling: b, status: attested}]}}",
       "names: {a: {canonical: A, variants: [B]}}"},
      {"one over several lines is left to its author",
       "names:\n  a:\n    canonical: A\n    variants:\n      - B\n      - spelling: b\n        status: "
       "attested\n",
       "no fix"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(fix_body(row.body) == row.fixed);
  }
}

}  // namespace canonym
