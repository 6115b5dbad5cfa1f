#include <utility>

#include "canonym/rules.h"
#include "lint/choose_severities.h"
#include "lint/run_checks.h"
#include "rules/read_rules.h"

namespace canonym {

LoadResult load_rules(const RuleInputs& inputs) {
  DraftedRules drafted = read_rules(inputs);
  LoadResult result;
  result.sources = std::move(drafted.sources);
  result.problems = choose_severities(drafted.problems, drafted.model.files);
  const bool is_well_formed = !result.problems.has_errors();
  const Diagnostics found = run_checks(drafted.model, is_well_formed);
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
