#include <algorithm>

#include "canonym/lint.h"
#include "lint/contradicted_spelling.h"
#include "lint/finish_stage.h"
#include "review/rules_under_test.h"
#include "threads/do_in_threads.h"

namespace canonym {
namespace {

/// An example that changes names, but none of the record that has it.
void report_stray(const PlacedExample& placed, Diagnostics& problems) {
  const CheckInfo& info = *find_check("stray-example");
  problems.add(info.severity, info.code, placed.example->text.at,
               "no name in this example is one of " + in_quotes(placed.record->id.text));
}

/// What became of an example, and whether a name of its record was found in the text.
struct TriedExample {
  RuleTest test;
  bool has_own_name = false;
};

TriedExample try_example(const PlacedExample& placed, const Matcher& matcher, MemoryPool& pool) {
  TriedExample tried;
  const RecordIndex own = placed.record ? matcher.rules().find(placed.record->id.text).value_or(0) : 0;
  const auto has_own = [&](const std::vector<RecordIndex>& records) {
    return std::ranges::find(records, own) != records.end();
  };
  tried.test = run_example(placed, matcher, pool, [&](const Annotation& found, const Match&) {
    tried.has_own_name |= has_own(found.records) || has_own(found.others);
  });
  return tried;
}

void report_example(const PlacedExample& placed, TriedExample tried, Diagnostics& problems) {
  RuleTest& test = tried.test;
  if (!test.has_passed()) {
    const CheckInfo& info = *find_check("failing-example");
    problems.add(info.severity, info.code, test.at, std::move(test.message));
    if (placed.record) find_contradicted(*placed.record, {*placed.example, test.got}, problems);
    return;
  }
  const bool changes = test.want != test.text;
  if (placed.record && changes && !tried.has_own_name) report_stray(placed, problems);
}

void try_examples(const RulesUnderTest& rules, Diagnostics& problems) {
  const std::vector<PlacedExample>& examples = rules.examples;
  std::vector<TriedExample> tried(examples.size());
  MemoryPool pool(rules.matcher.compiled());
  do_in_threads(examples.size(), 0,
                [&](std::size_t i) { tried[i] = try_example(examples[i], rules.matcher, pool); });
  for (std::size_t i = 0; i < examples.size(); ++i)
    report_example(examples[i], std::move(tried[i]), problems);
}

bool has_examples(const RuleModel& model, const std::vector<char>& chosen) {
  for (FileIndex file = 0; file < model.files.size(); ++file)
    if (chosen[file] && !model.files[file].example_names.empty()) return true;
  return !list_examples(model, chosen).empty();
}

}  // namespace

Diagnostics check_examples(const RuleSet& rules, const FileChoice& is_chosen) {
  const std::vector<char> chosen = choose_files(rules.model(), is_chosen);
  // A matcher for nothing would cost as much as one for texts.
  if (!has_examples(rules.model(), chosen)) return finish_stage(FoundBy::examples, {}, rules.model(), chosen);
  return check_examples(Matcher(rules), is_chosen);
}

Diagnostics check_examples(const Matcher& matcher, const FileChoice& is_chosen) {
  const RuleModel& model = matcher.rules().model();
  const std::vector<char> chosen = choose_files(model, is_chosen);
  Diagnostics problems;
  for (const RulesUnderTest& rules : list_rules_under_test(matcher, chosen)) try_examples(rules, problems);
  return finish_stage(FoundBy::examples, std::move(problems), model, chosen);
}

}  // namespace canonym
