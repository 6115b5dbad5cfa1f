#include <algorithm>
#include <set>
#include <tuple>

#include "canonym/rule_tests.h"
#include "lint/check.h"
#include "lint/choose_severities.h"
#include "lint/finish_stage.h"
#include "review/run_examples.h"
#include "review/run_samples.h"

namespace canonym {
namespace {

auto place_of(const Location& at) {
  return std::tuple(std::string_view(at.source->name()), at.span.begin);
}

/// Takes out what fails with the leave of its file.
void drop_silenced(std::vector<RuleTest>& tests, const RuleModel& model) {
  Diagnostics failures;
  for (const RuleTest& test : tests) {
    const bool is_sample = test.kind == RuleTest::Kind::sample;
    const CheckInfo& info = *find_check(is_sample ? "failing-sample" : "failing-example");
    if (!test.has_passed()) failures.add(info.severity, info.code, test.at, test.message);
  }
  if (failures.empty()) return;
  std::set<std::tuple<std::string_view, std::size_t>> told;
  for (const Diagnostic& problem : choose_severities(failures, model)) told.insert(place_of(problem.at));
  std::erase_if(
      tests, [&](const RuleTest& test) { return !test.has_passed() && !told.contains(place_of(test.at)); });
}

}  // namespace

std::vector<RuleTest> run_rule_tests(const Matcher& matcher, const FileChoice& is_chosen) {
  const RuleModel& model = matcher.rules().model();
  const std::vector<char> chosen = choose_files(model, is_chosen);
  std::vector<RuleTest> tests = run_samples(model, chosen);
  for (const PlacedExample& example : list_examples(model, chosen))
    tests.push_back(run_example(example, matcher));
  drop_silenced(tests, model);
  std::ranges::stable_sort(tests, {}, [](const RuleTest& test) { return place_of(test.at); });
  return tests;
}

}  // namespace canonym
