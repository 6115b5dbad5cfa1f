#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

#include "lint/finish_stage.h"
#include "review/example_coverage.h"
#include "review/example_mutants.h"
#include "review/run_samples.h"
#include "review/sample_mutants.h"

namespace canonym {
namespace {

/// Calls `work` with every number below `count`, in several threads; what one of them throws is thrown again.
template <class Work>
void do_in_threads(std::size_t count, unsigned threads, const Work& work) {
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex failing;
  const auto run = [&] {
    try {
      for (std::size_t i = next++; i < count; i = next++) work(i);
    } catch (...) {
      const std::lock_guard guard(failing);
      failure = std::current_exception();
      next = count;
    }
  };
  std::vector<std::thread> others;
  for (unsigned i = 1; i < threads; ++i) others.emplace_back(run);
  run();
  for (std::thread& other : others) other.join();
  if (failure) std::rethrow_exception(failure);
}

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
  const unsigned all = threads > 0 ? threads : std::max(1u, std::thread::hardware_concurrency());
  do_in_threads(numbers.size(), all, [&](std::size_t i) {
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
