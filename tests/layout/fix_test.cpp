#include "canonym/fix.h"

#include <doctest/doctest.h>

#include "canonym/lint.h"
#include "rules/load_text.h"

namespace canonym {
namespace {

const std::string head = "canonym: 1\ntitle: t\nsource: s\n";

/// The text after so many rounds of fixing as there is something to fix.
std::string fix_text(std::string text) {
  for (;;) {
    LoadResult loaded = load_text(text);
    if (loaded.rules) loaded.problems.add_all(check_order(*loaded.rules));
    const Fixes fixes = plan_fixes(Source("x.yml", text), loaded.problems);
    if (fixes.edits.empty()) return text;
    text = apply_edits(text, fixes.edits);
  }
}

}  // namespace

TEST_CASE("safe fixes mend all that they are about, and nothing else") {
  struct Row {
    std::string why, body, fixed;
  };
  const Row rows[] = {
      {"a repeated spelling in brackets", "parts: {given: {A: [B, b, C]}}\n",
       "parts: {given: {A: [B, C]}}\n"},
      {"the first of them", "parts: {given: {A: [a, B]}}\n", "parts: {given: {A: [B]}}\n"},
      {"the last of them", "parts: {given: {A: [B, b]}}\n", "parts: {given: {A: [B]}}\n"},
      {"several side by side, in several rounds", "parts: {given: {A: [B, b, a, C, b, B]}}\n",
       "parts: {given: {A: [B, C]}}\n"},
      {"the only one: the group stays, its key is a spelling", "parts: {given: {A: [a]}}\n",
       "parts: {given: {A: []}}\n"},
      {"the only ones, in lines", "parts:\n  given:\n    A:\n      - a\n      - A\n    B: [C]\n",
       "parts:\n  given:\n    A: []\n    B: [C]\n"},
      {"a line", "parts:\n  given:\n    A:\n      - B\n      - b\n      - C\n",
       "parts:\n  given:\n    A:\n      - B\n      - C\n"},
      {"a line with a comment is left to its author",
       "parts:\n  given:\n    A:\n      - B\n      - b # why\n",
       "parts:\n  given:\n    A:\n      - B\n      - b # why\n"},
      {"so is one in brackets", "parts:\n  given:\n    A: [B, b, # why\n      C]\n",
       "parts:\n  given:\n    A: [B, b, # why\n      C]\n"},
      {"a comment of another item stays", "parts:\n  given:\n    A: [b, B, # why\n      C]\n",
       "parts:\n  given:\n    A: [b, B, # why\n      C]\n"},
      {"a comment above stays", "parts:\n  given:\n    A:\n      - B\n      # Latin\n      - b\n      - C\n",
       "parts:\n  given:\n    A:\n      - B\n      # Latin\n      - C\n"},
      {"the canonical spelling", "names: {a: {canonical: A, variants: [B, a]}}\n",
       "names: {a: {canonical: A, variants: [B]}}\n"},
      {"the last variants go with their key", "names: {a: {canonical: A, variants: [a, Á], derive: true}}\n",
       "names: {a: {canonical: A, derive: true}}\n"},
      {"at the end of a record", "names: {a: {canonical: A, variants: [a]}}\n",
       "names: {a: {canonical: A}}\n"},
      {"in lines", "names:\n  a:\n    canonical: A\n    variants:\n      - a\n    derive: true\n",
       "names:\n  a:\n    canonical: A\n    derive: true\n"},
      {"a variant of several lines",
       "names:\n  a:\n    canonical: A\n    variants:\n      - B\n      - spelling: a\n        status: "
       "attested\n"
       "    derive: true\n",
       "names:\n  a:\n    canonical: A\n    variants:\n      - B\n    derive: true\n"},
      {"blanks", "names: {a: {canonical: 'A  b '}}\n", "names: {a: {canonical: 'A b'}}\n"},
      {"letters and marks that are one letter", "names: {a: {canonical: E\u0301ire}}\n",
       "names: {a: {canonical: \u00C9ire}}\n"},
      {"also in a key", "parts: {given: {E\u0301ire: [B]}}\n", "parts: {given: {\u00C9ire: [B]}}\n"},
      {"keys in braces", "names: {a: {variants: [B, C], canonical: A,\n  kind: place}}\n",
       "names: {a: {kind: place, canonical: A,\n  variants: [B, C]}}\n"},
      {"keys in lines, with what is in them",
       "names:\n  a:\n    variants:\n    - B\n    canonical: >-\n      A\n      B\n    kind: place",
       "names:\n  a:\n    kind: place\n    canonical: >-\n      A\n      B\n    variants:\n    - B"},
      {"with their comments",
       "names:\n  a:\n    # first\n    canonical: A # why\n    # second\n    kind: place\n  # third\n",
       "names:\n  a:\n    # second\n    kind: place\n    # first\n    canonical: A # why\n  # third\n"},
      {"behind a dash",
       "examples:\n  -   unchanged: true\n      text: Kyiv\n  - {unchanged: true, text: Lviv}\n",
       "examples:\n  -   text: Kyiv\n      unchanged: true\n  - {text: Lviv, unchanged: true}\n"},
      {"not a comment to behind a dash", "examples:\n  - unchanged: true\n    # why\n    text: Kyiv\n",
       "examples:\n  - unchanged: true\n    # why\n    text: Kyiv\n"},
      {"nor one between a key and its value",
       "names:\n  a:\n    variants:\n      # why\n      [B]\n    canonical: A\n",
       "names:\n  a:\n    variants:\n      # why\n      [B]\n    canonical: A\n"},
      {"nor one further in than the key below it, which would belong to what is moved above it",
       "names:\n  a:\n    variants: [B]\n      # why\n    canonical: A\n",
       "names:\n  a:\n    variants: [B]\n      # why\n    canonical: A\n"},
      {"nor out of a line in braces", "names: {a: {canonical: A, # why\n  kind: place}}\n",
       "names: {a: {canonical: A, # why\n  kind: place}}\n"},
      {"groups between blank lines",
       "names:\n  a:\n    derive: true\n    canonical: A\n\n    source: s\n    kind: place\n",
       "names:\n  a:\n    canonical: A\n    derive: true\n\n    kind: place\n    source: s\n"},
      {"keys inside of what moves: in rounds",
       "names:\n  a:\n    examples:\n      - {unchanged: true, text: b}\n    canonical: A\n",
       "names:\n  a:\n    canonical: A\n    examples:\n      - {text: b, unchanged: true}\n"},
      {"a guess is no safe fix", "nmaes: {a: {canonical: A}}\n", "nmaes: {a: {canonical: A}}\n"},
      {"the last line, without a line break", "parts:\n  given:\n    A:\n      - B\n      - b",
       "parts:\n  given:\n    A:\n      - B\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(fix_text(head + row.body) == head + row.fixed);
  }
}

TEST_CASE("fixes are for the file that the problems are in") {
  const std::string text = head + "parts: {given: {A: [B, b]}}\n";
  const LoadResult loaded = load_text(text);
  CHECK(plan_fixes(Source("x.yml", text), loaded.problems).count == 1);
  CHECK(plan_fixes(Source("y.yml", text), loaded.problems).edits.empty());
  CHECK(plan_fixes(Source("x.yml", head), loaded.problems).edits.empty());
}

}  // namespace canonym
