#include "support/rules_for_tests.h"

#include <doctest/doctest.h>

#include "canonym/rules.h"

namespace canonym {

Matcher matcher_for(const std::string& yaml) {
  RuleInputs inputs;
  inputs.files.push_back({"test.yml", yaml});
  LoadResult result = load_rules(inputs);
  for (const Diagnostic& problem : result.problems)
    if (problem.severity == Severity::error) {
      const Position position = problem.at.source->position(problem.at.span.begin);
      MESSAGE("test.yml:" << position.line << ": " << problem.message);
    }
  REQUIRE(result.rules);
  return Matcher(*result.rules);
}

}  // namespace canonym
