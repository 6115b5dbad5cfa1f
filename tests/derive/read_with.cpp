#include "derive/read_with.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "match/compiled.h"
#include "support/random_case.h"

namespace canonym {

std::string table_file(const std::string& text) {
  return std::string(next_file) + "canonym: 1\ntitle: x\nsource: x\n" + text;
}

std::string read_with(const std::string& tables, const std::string& native, std::string_view spelling) {
  const std::optional<RuleSet> rules =
      load_yaml("canonym: 1\nchecks: {all: off}\nnames:\n  a: {kind: place, canonical: X, native: {be: \"" +
                native + "\"}}\n" + table_file("guard: g\ndeviations: {0: 3}\n") + tables);
  REQUIRE(rules);
  const Matcher matcher(*rules);
  std::vector<WordDerivation> found;
  matcher.compiled().derived_words.find(spelling, found);
  if (found.empty()) return "";
  const WordDerivation& nearest = *std::ranges::min_element(found, {}, &WordDerivation::deviations);
  return std::to_string(nearest.deviations) + (nearest.read_as == 0 ? "" : " by ru");
}

}  // namespace canonym
