#include <algorithm>

#include "lint/finish_stage.h"
#include "review/example_coverage.h"
#include "review/example_mutants.h"
#include "review/run_samples.h"
#include "review/sample_mutants.h"
#include "threads/do_in_threads.h"

namespace canonym {
namespace {

bool is_of_table(const Element& element) {
  return element.place.kind >= ElementKind::scheme_row;
}

}  // namespace

std::vector<Mutant> run_mutants(const Matcher& matcher, const FileChoice& is_chosen, unsigned threads) {
  const RuleModel& model = matcher.rules().model();
  const std::vector<char> chosen = choose_files(model, is_chosen);
  const ElementTable elements(model);
  const std::vector<PlacedExample> examples = list_examples(model, chosen);
  const ExampleMutants by_example(matcher, elements, examples, cover_examples(examples, matcher, elements));
  const SampleMutants by_sample(model, elements, cover_samples(model, chosen, elements),
                                run_samples(model, chosen));

  std::vector<ElementIndex> numbers;
  for (ElementIndex i = 0; i < elements.all().size(); ++i)
    if (chosen[elements.all()[i].file]) numbers.push_back(i);
  std::vector<Mutant> mutants(numbers.size());
  do_in_threads(numbers.size(), threads, [&](std::size_t i) {
    const Element& element = elements.all()[numbers[i]];
    mutants[i] = {element.told,
                  is_of_table(element) ? by_sample.is_caught(numbers[i]) : by_example.is_caught(numbers[i])};
  });
  std::ranges::stable_sort(mutants, {}, [](const Mutant& mutant) {
    const Location& at = mutant.element.at;
    return std::pair(std::string_view(at.source->name()), at.span.begin);
  });
  return mutants;
}

}  // namespace canonym
