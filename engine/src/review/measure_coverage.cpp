#include <algorithm>
#include <string_view>
#include <utility>

#include "lint/finish_stage.h"
#include "match/compiled.h"
#include "review/example_coverage.h"
#include "review/sample_coverage.h"

namespace canonym {

std::vector<CoveredElement> measure_coverage(const Matcher& matcher, const FileChoice& is_chosen) {
  const RuleModel& model = matcher.rules().model();
  const std::vector<char> chosen = choose_files(model, is_chosen);
  const ElementTable elements(model);
  std::vector<std::size_t> tests(elements.all().size(), 0);
  for (const std::vector<ElementIndex>& covered :
       cover_examples(list_examples(model, chosen), matcher, elements))
    for (const ElementIndex element : covered) ++tests[element];
  for (const PlacedSample& sample : cover_samples(model, chosen, elements))
    for (const ElementIndex element : sample.elements) ++tests[element];

  std::vector<CoveredElement> result;
  for (ElementIndex i = 0; i < tests.size(); ++i)
    if (chosen[elements.all()[i].file]) result.push_back({elements.all()[i].told, tests[i]});
  std::ranges::stable_sort(result, {}, [](const CoveredElement& covered) {
    const Location& at = covered.element.at;
    return std::pair(std::string_view(at.source->name()), at.span.begin);
  });
  return result;
}

}  // namespace canonym
