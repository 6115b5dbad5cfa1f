#include <utility>

#include "canonym/rules.h"
#include "lint/allow_comments.h"
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
  Diagnostics found = std::move(drafted.problems);
  const bool is_well_formed = !choose_severities(found, drafted.model).has_errors();
  found.add_all(run_checks(drafted.model, is_well_formed));
  if (is_well_formed) found.add_all(find_unused_allow_comments(found, drafted.model.files, FoundBy::loading));
  if (inputs.without_samples) found = without(found, "failing-sample");
  result.problems = choose_severities(found, drafted.model);
  result.problems.sort_by_place();
  if (!result.problems.has_errors())
    result.rules.emplace(std::make_shared<const RuleModel>(std::move(drafted.model)));
  return result;
}

std::vector<std::string> list_packs(const RuleInputs& inputs) {
  return find_packs(inputs);
}

}  // namespace canonym
