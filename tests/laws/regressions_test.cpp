#include <doctest/doctest.h>

#include <string>

#include "laws/laws.h"
#include "support/random_case.h"

namespace canonym {

// What random texts have brought to light; each of these was once rewritten twice.
TEST_CASE("texts that a second run used to change again") {
  struct Row {
    const char *why, *names, *text, *want;
    ScriptChoice script = ScriptChoice::same;
  };
  const Row rows[] = {
      {"a letter before a Chinese name becomes part of a Latin one",
       "a: {canonical: Юрий, native: {lt: Hanna 近平}, variants: [平 A]}", "ʹ平 A", "ʹ平 A",
       ScriptChoice::latin},
      {"a full name that stands there only afterwards allows the family name alone",
       "a: {canonical: Żana Luk, variants: [{spelling: İz, whole: true}, Żana Lukiz], alone: after-full}",
       "İz! Lukiz", "Żana Luk! Luk"},
      {"behind an elision a Chinese name leaves the word before, which is then a name",
       "a: {canonical: U.S., variants: [{spelling: Iwan van, whole: true}]}\n"
       "  b: {canonical: Iwan ไท, variants: [Iwan Petrov]}",
       "Iwan van’Petrov", "Iwan van’Petrov"},
      {"a hashtag stays one behind whatever is written before it",
       "a: {canonical: Luk, variants: [(Luk)]}\n  b: {kind: place, canonical: Kyiv, variants: [Kiev]}\n"
       "  c: {kind: place, canonical: Iz, variants: [I. (Luk)]}",
       "I. (Luk)#Kiev", "Iz#Kiev"},
      {"an elision stays one behind whatever is written before it",
       "a: {canonical: Юрий Łuk, variants: [Żana Georgievich van Иванов]}\n"
       "  b: {kind: place, canonical: Ivanna, variants: [e.V.]}",
       "e.V.l’Żana Georgievich van Иванов", "e.V.l’Żana Georgievich van Иванов"},
      {"also where the name behind it has to stay",
       "a: {canonical: New York, variants: [Żana Georgievich van Иванов], styles: {state: New-York}}\n"
       "  b: {kind: place, canonical: Ivanna, variants: [e.V.]}",
       "e.V.l’Żana Georgievich van Иванов", "e.V.l’New York"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const std::optional<RuleSet> rules =
        load_yaml(std::string("canonym: 1\nchecks: {all: off}\nnames:\n  ") + row.names + "\n");
    REQUIRE(rules);
    const Matcher matcher(*rules);
    NormalizeOptions options;
    options.script = row.script;
    CHECK(normalize_text(matcher, row.text, options).text == row.want);
    CHECK(find_broken_law(matcher, row.text, options) == "");
  }
}

}  // namespace canonym
