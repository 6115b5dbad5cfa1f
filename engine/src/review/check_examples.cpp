#include <algorithm>

#include "canonym/lint.h"
#include "canonym/normalize.h"
#include "lint/contradicted_spelling.h"
#include "lint/finish_stage.h"
#include "review/run_examples.h"

namespace canonym {
namespace {

/// Whether a name of the example's record was found in its text.
bool has_own_name(const PlacedExample& placed, const RuleModel& model, const Matcher& matcher) {
  const auto own = static_cast<RecordIndex>(placed.record - model.records.data());
  const auto is_own = [&](const std::vector<RecordIndex>& records) {
    return std::ranges::find(records, own) != records.end();
  };
  NormalizeOptions options;
  options.style = placed.example->style;
  bool found_own = false;
  annotate_text(matcher, placed.example->text.text, options,
                [&](const Annotation& found) { found_own |= is_own(found.records) || is_own(found.others); });
  return found_own;
}

/// An example that changes names, but none of the record that has it.
void report_stray(const PlacedExample& placed, Diagnostics& problems) {
  const CheckInfo& info = *find_check("stray-example");
  problems.add(info.severity, info.code, placed.example->text.at,
               "no name in this example is one of " + in_quotes(placed.record->id.text));
}

void check_example(const PlacedExample& placed, const RuleModel& model, const Matcher& matcher,
                   Diagnostics& problems) {
  RuleTest test = run_example(placed, matcher);
  if (!test.has_passed()) {
    const CheckInfo& info = *find_check("failing-example");
    problems.add(info.severity, info.code, test.at, std::move(test.message));
    if (placed.record) find_contradicted(*placed.record, {*placed.example, test.got}, problems);
    return;
  }
  const bool changes = test.want != test.text;
  if (placed.record && changes && !has_own_name(placed, model, matcher)) report_stray(placed, problems);
}

Diagnostics check_all(const RuleSet& rules, const std::vector<PlacedExample>& examples) {
  Diagnostics problems;
  if (examples.empty()) return problems;  // a matcher for nothing would cost as much as one for texts
  const Matcher matcher(rules);
  for (const PlacedExample& example : examples) check_example(example, rules.model(), matcher, problems);
  return problems;
}

}  // namespace

Diagnostics check_examples(const RuleSet& rules, const FileChoice& is_chosen) {
  const RuleModel& model = rules.model();
  const std::vector<char> chosen = choose_files(model, is_chosen);
  return finish_stage(FoundBy::examples, check_all(rules, list_examples(model, chosen)), model, chosen);
}

}  // namespace canonym
