#include "compiled/small_image.h"

#include <doctest/doctest.h>

#include <optional>

#include "canonym/compiled.h"
#include "canonym/error.h"
#include "canonym/matcher.h"
#include "support/random_case.h"

namespace canonym {
namespace {

constexpr char small_rules[] = R"(
canonym: 1
title: Small
source: this test
parts: {given: {Anna: [Hanna]}}
names:
  anna: {kind: person, canonical: Anna Luk, native: {mk: Ана Лук}, variants: [Anne Luke], styles: {de: Anna Look}}
  kyiv: {kind: place, canonical: Kyiv, variants: [Kiev], never: [{spelling: Kiel, why: a port}]}
# next file
canonym: 1
correspondences: mk
title: A language with a small table
source: this test
rows:
  а: {a: all}
  н: {n: all}
  л: {l: all, ll: rare en}
  у: {u: all}
  к: {k: all, c: rare en}
samples: {Лук: Luk}
)";

}  // namespace

std::string compile_small() {
  const std::optional<RuleSet> rules = load_yaml(small_rules);
  REQUIRE(rules);
  return compile_rules(*rules, {{"x.yml"}, {{"x.yml", 12, 34}}});
}

std::string refusal_of(const std::string& bytes) {
  try {
    const CompiledRules compiled = read_compiled("x.canon", bytes);
    const Matcher matcher(compiled.rules);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

}  // namespace canonym
