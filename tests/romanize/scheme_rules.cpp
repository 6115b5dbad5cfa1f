#include "romanize/scheme_rules.h"

#include <doctest/doctest.h>

#include "rules/load_text.h"

namespace canonym {

const RuleSet& scheme_rules() {
  static const LoadResult loaded = [] {
    RuleInputs inputs;
    inputs.paths.emplace_back(CANONYM_SOURCE_DIR "/rules/schemes");
    return load_rules(inputs);
  }();
  REQUIRE(describe_places(loaded.problems) == "");
  return *loaded.rules;
}

RuleSet rules_with_rows(const std::string& rows, const std::string& more) {
  const LoadResult loaded =
      load_text("canonym: 1\nscheme: x\ntitle: t\nauthority: a\nsource: s\nlanguage: ru\n" + more +
                "rows: {" + rows + "}\nsamples: {'-': '-'}\n");
  REQUIRE(describe_places(loaded.problems) == "");
  return *loaded.rules;
}

std::string romanize_by(const RuleSet& rules, std::string_view scheme, std::string_view text) {
  return romanize_text(rules, scheme, text).value_or("(none)");
}

}  // namespace canonym
