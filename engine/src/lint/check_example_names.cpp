#include "lint/check_example_names.h"

#include <set>
#include <string>
#include <tuple>

#include "lint/run_checks.h"
#include "rules/made_up_rules.h"

namespace canonym {
namespace {

using Place = std::tuple<std::string, const Source*, std::size_t>;

Place place_of(const Diagnostic& problem) {
  return {std::string(problem.code), problem.at.source, problem.at.span.begin};
}

}  // namespace

Diagnostics check_example_names(const RuleModel& model, bool is_well_formed) {
  const MadeUpRules made_up(model);
  Diagnostics found;
  for (const FileIndex file : made_up.files()) {
    RuleModel rules = made_up.make(file);
    const Diagnostics all = run_checks(rules, is_well_formed, Samples::left);
    if (all.empty()) continue;
    // What is wrong with the rest is told of there.
    rules.records.own().clear();
    std::set<Place> known;
    for (const Diagnostic& problem : run_checks(rules, is_well_formed, Samples::left))
      known.insert(place_of(problem));
    for (const Diagnostic& problem : all)
      if (!known.contains(place_of(problem))) found.add(problem);
  }
  return found;
}

}  // namespace canonym
