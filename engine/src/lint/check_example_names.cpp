#include "lint/check_example_names.h"

#include <set>
#include <string>
#include <tuple>

#include "lint/run_checks.h"

namespace canonym {
namespace {

using Place = std::tuple<std::string, const Source*, std::size_t>;

Place place_of(const Diagnostic& problem) {
  return {std::string(problem.code), problem.at.source, problem.at.span.begin};
}

}  // namespace

Diagnostics check_example_names(const RuleModel& model, bool is_well_formed) {
  Diagnostics found;
  for (FileIndex file = 0; file < model.files.size(); ++file) {
    if (model.files[file].example_names.empty()) continue;
    RuleModel made_up;
    made_up.files = model.files;
    for (const PartGroup& group : model.groups)
      if (group.file == file) made_up.groups.push_back(group);
    std::set<Place> known;  // of what is found of the rest, too
    for (const Diagnostic& problem : run_checks(made_up, is_well_formed, Samples::left))
      known.insert(place_of(problem));
    made_up.records.own() = model.files[file].example_names;
    for (const Diagnostic& problem : run_checks(made_up, is_well_formed, Samples::left))
      if (!known.contains(place_of(problem))) found.add(problem);
  }
  return found;
}

}  // namespace canonym
