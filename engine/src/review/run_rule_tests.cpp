#include <algorithm>
#include <set>
#include <tuple>

#include "canonym/rule_tests.h"
#include "lint/check.h"
#include "lint/choose_severities.h"
#include "lint/finish_stage.h"
#include "review/example_coverage.h"
#include "review/rules_under_test.h"
#include "review/run_samples.h"
#include "review/sample_coverage.h"
#include "threads/do_in_threads.h"

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

/// In the order of places, less what fails with leave.
std::vector<RuleTest> sort_told(std::vector<RuleTest> tests, const RuleModel& model) {
  drop_silenced(tests, model);
  std::ranges::stable_sort(tests, {}, [](const RuleTest& test) { return place_of(test.at); });
  return tests;
}

std::vector<CoveredElement> list_covered(const ElementTable& elements, const std::vector<std::size_t>& tests,
                                         const std::vector<char>& chosen) {
  std::vector<CoveredElement> covered;
  for (ElementIndex i = 0; i < tests.size(); ++i)
    if (chosen[elements.all()[i].file]) covered.push_back({elements.all()[i].told, tests[i]});
  std::ranges::stable_sort(covered, {}, [](const CoveredElement& one) { return place_of(one.element.at); });
  return covered;
}

void run_examples(const RulesUnderTest& rules, std::vector<RuleTest>& tests) {
  const std::size_t before = tests.size();
  tests.resize(before + rules.examples.size());
  MemoryPool pool(rules.matcher.compiled());
  do_in_threads(rules.examples.size(), 0, [&](std::size_t i) {
    tests[before + i] = run_example(rules.examples[i], rules.matcher, pool);
  });
}

/// Runs them and counts the elements of the whole set that they exercise.
void run_and_count(const RulesUnderTest& rules, const ElementTable& whole, std::vector<RuleTest>& tests,
                   std::vector<std::size_t>& counts) {
  const ElementTable elements(rules.matcher.rules().model());
  for (CoveringTest& example : cover_examples(rules.examples, rules.matcher, elements)) {
    for (const ElementIndex covered : example.covered)
      if (const auto place = rules.find_in_whole(elements.all()[covered].place))
        ++counts[*whole.find(*place)];
    tests.push_back(std::move(example.test));
  }
}

}  // namespace

std::vector<RuleTest> run_rule_tests(const Matcher& matcher, const FileChoice& is_chosen) {
  const RuleModel& model = matcher.rules().model();
  const std::vector<char> chosen = choose_files(model, is_chosen);
  std::vector<RuleTest> tests = run_samples(model, chosen);
  for (const RulesUnderTest& rules : list_rules_under_test(matcher, chosen)) run_examples(rules, tests);
  return sort_told(std::move(tests), model);
}

RuleTestReport run_and_cover(const Matcher& matcher, const FileChoice& is_chosen) {
  const RuleModel& model = matcher.rules().model();
  const std::vector<char> chosen = choose_files(model, is_chosen);
  const ElementTable elements(model);
  std::vector<std::size_t> counts(elements.all().size(), 0);
  std::vector<RuleTest> tests = run_samples(model, chosen);
  for (const PlacedSample& sample : cover_samples(model, chosen, elements))
    for (const ElementIndex element : sample.elements) ++counts[element];
  for (const RulesUnderTest& rules : list_rules_under_test(matcher, chosen))
    run_and_count(rules, elements, tests, counts);
  return {sort_told(std::move(tests), model), list_covered(elements, counts, chosen)};
}

}  // namespace canonym
