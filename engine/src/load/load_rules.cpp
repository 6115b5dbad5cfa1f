#include <utility>

#include "canonym/rules.h"
#include "lint/choose_severities.h"
#include "lint/run_checks.h"
#include "rules/read_rules.h"

namespace canonym {
namespace {

Diagnostics without(const Diagnostics& problems, std::string_view code) {
  Diagnostics kept;
  for (const Diagnostic& problem : problems)
    if (problem.code != code) kept.add(problem);
  return kept;
}

}  // namespace

LoadResult load_rules(const RuleInputs& inputs) {
  DraftedRules drafted = read_rules(inputs);
  LoadResult result;
  result.sources = std::move(drafted.sources);
  result.problems = choose_severities(drafted.problems, drafted.model.files);
  const bool is_well_formed = !result.problems.has_errors();
  Diagnostics found = run_checks(drafted.model, is_well_formed);
  if (inputs.without_samples) found = without(found, "failing-sample");
  result.problems.add_all(choose_severities(found, drafted.model.files));
  result.problems.sort_by_place();
  if (!result.problems.has_errors())
    result.rules.emplace(std::make_shared<const RuleModel>(std::move(drafted.model)));
  return result;
}

std::vector<std::string> list_packs(const RuleInputs& inputs) {
  return find_packs(inputs);
}

}  // namespace canonym
