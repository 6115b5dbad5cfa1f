#include "review/run_samples.h"

#include <algorithm>
#include <map>

#include "lint/check_functions.h"
#include "review/elements.h"

namespace canonym {
namespace {

using Place = std::pair<const Source*, std::size_t>;

Place place_of(const Location& at) {
  return {at.source, at.span.begin};
}

/// What the check of samples says, by the place of what was wanted.
std::map<Place, std::string> find_failures(const RuleModel& model) {
  const CheckInfo& info = *find_check("failing-sample");
  Diagnostics problems;
  check_failing_sample({model, problems}, info);
  std::map<Place, std::string> failures;
  for (const Diagnostic& problem : problems)
    if (problem.code == info.code) failures.emplace(place_of(problem.at), problem.message);
  return failures;
}

}  // namespace

std::vector<RuleTest> run_samples(const RuleModel& model, const std::vector<char>& chosen) {
  const auto is_chosen = [&](const auto& table) { return chosen[table.file] != 0; };
  if (!std::ranges::any_of(model.tables, is_chosen) && !std::ranges::any_of(model.inflections, is_chosen))
    return {};
  const std::map<Place, std::string> failures = find_failures(model);
  std::vector<RuleTest> tests;
  const auto add = [&](const std::string& about, const Written& native, const Written& wanted) {
    const auto failure = failures.find(place_of(wanted.at));
    tests.push_back({RuleTest::Kind::sample, wanted.at, about, native.text, wanted.text, "",
                     failure == failures.end() ? "" : failure->second});
  };
  for (const LetterTable& table : model.tables)
    if (chosen[table.file])
      for (const TableSample& sample : table.samples)
        for (const Written& wanted : sample.wanted) add(table_name(table), sample.native, wanted);
  for (const InflectionDraft& table : model.inflections)
    if (chosen[table.file])
      for (const InflectionSample& sample : table.samples)
        for (const auto& [name, wanted] : sample.forms) add(table.language.text, sample.base, wanted);
  return tests;
}

}  // namespace canonym
