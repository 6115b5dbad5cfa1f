#include <algorithm>
#include <deque>
#include <optional>
#include <utility>

#include "lint/finish_stage.h"
#include "review/example_coverage.h"
#include "review/example_mutants.h"
#include "review/rules_under_test.h"
#include "review/run_samples.h"
#include "review/sample_mutants.h"
#include "threads/do_in_threads.h"

namespace canonym {
namespace {

/// Rules under test, and what their examples notice.
struct TestedRules {
  RulesUnderTest rules;
  ElementTable elements;
  ExampleMutants mutants;

  explicit TestedRules(RulesUnderTest under)
      : rules(std::move(under)),
        elements(rules.matcher.rules().model()),
        mutants(rules.matcher, elements, rules.examples,
                cover_examples(rules.examples, rules.matcher, elements)) {}

  bool notice(const Element& of_whole) const {
    const std::optional<ElementPlace> place = rules.find_here(of_whole.place);
    return place && mutants.is_caught(*elements.find(*place));
  }
};

bool is_of_table(const Element& element) {
  return element.place.kind >= ElementKind::scheme_row;
}

}  // namespace

std::vector<Mutant> run_mutants(const Matcher& matcher, const FileChoice& is_chosen, unsigned threads) {
  const RuleModel& model = matcher.rules().model();
  const std::vector<char> chosen = choose_files(model, is_chosen);
  const ElementTable elements(model);
  std::deque<TestedRules> by_example;  // whose members point to each other
  for (RulesUnderTest& rules : list_rules_under_test(matcher, chosen))
    by_example.emplace_back(std::move(rules));
  const SampleMutants by_sample(model, elements, cover_samples(model, chosen, elements),
                                run_samples(model, chosen));

  std::vector<ElementIndex> numbers;
  for (ElementIndex i = 0; i < elements.all().size(); ++i)
    if (chosen[elements.all()[i].file]) numbers.push_back(i);
  std::vector<Mutant> mutants(numbers.size());
  do_in_threads(numbers.size(), threads, [&](std::size_t i) {
    const Element& element = elements.all()[numbers[i]];
    const auto notices = [&](const TestedRules& rules) { return rules.notice(element); };
    mutants[i] = {element.told, is_of_table(element) ? by_sample.is_caught(numbers[i])
                                                     : std::ranges::any_of(by_example, notices)};
  });
  std::ranges::stable_sort(mutants, {}, [](const Mutant& mutant) {
    const Location& at = mutant.element.at;
    return std::pair(std::string_view(at.source->name()), at.span.begin);
  });
  return mutants;
}

}  // namespace canonym
