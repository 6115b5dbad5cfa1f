#include <algorithm>
#include <optional>
#include <vector>

#include "canonym/lint.h"
#include "canonym/normalize.h"
#include "lint/check.h"
#include "lint/choose_severities.h"
#include "lint/contradicted_spelling.h"
#include "rules/model.h"
#include "utf8.h"

namespace canonym {
namespace {

constexpr std::size_t bytes_before_difference = 24;

/// Both texts from a little before their first difference on, so that it is seen
/// though messages are cut.
std::string describe_difference(std::string_view want, std::string_view got) {
  std::size_t same = 0;
  while (same < want.size() && same < got.size() && want[same] == got[same]) ++same;
  std::size_t begin = same > bytes_before_difference ? same - bytes_before_difference : 0;
  while (begin > 0 && (static_cast<unsigned char>(want[begin]) & 0xC0) == 0x80) --begin;
  const std::string from = begin > 0 ? "…" : "";
  return "expected " + in_quotes(from + std::string(want.substr(begin))) + ", got " +
         in_quotes(from + std::string(got.substr(begin)));
}

struct OwnedExample {
  const Example& example;
  std::optional<RecordIndex> record;  ///< none for an example of a file
};

/// What became of the text of an example.
struct Outcome {
  std::string text;
  bool has_own_name = false;  ///< whether a name of the example's record was found in it
};

Outcome rewrite(const OwnedExample& owned, const Matcher& matcher) {
  NormalizeOptions options;
  options.style = owned.example.style;
  const std::string& text = owned.example.text.text;
  Outcome outcome;
  std::vector<Edit> edits;
  const auto has = [&](const std::vector<RecordIndex>& records) {
    return owned.record && std::ranges::find(records, *owned.record) != records.end();
  };
  annotate_text(matcher, text, options, [&](const Annotation& found) {
    edits.insert(edits.end(), found.edits.begin(), found.edits.end());
    outcome.has_own_name |= has(found.records) || has(found.others);
  });
  outcome.text = apply_edits(text, edits);
  return outcome;
}

/// An example that changes names, but none of the record that has it.
void report_stray(const Example& example, const Record& record, Diagnostics& problems) {
  const CheckInfo& info = *find_check("stray-example");
  problems.add(info.severity, info.code, example.text.at,
               "no name in this example is one of " + in_quotes(record.id.text));
}

void run_example(const OwnedExample& owned, const Matcher& matcher, const RuleModel& model,
                 Diagnostics& problems) {
  const Example& example = owned.example;
  const Record* record = owned.record ? &model.records[*owned.record] : nullptr;
  const Outcome outcome = rewrite(owned, matcher);
  const Written& want = example.becomes ? *example.becomes : example.text;
  if (outcome.text == want.text) {
    if (record && !outcome.has_own_name && want.text != example.text.text)
      report_stray(example, *record, problems);
    return;
  }
  const CheckInfo& info = *find_check("failing-example");
  problems.add(info.severity, info.code, want.at, describe_difference(want.text, outcome.text));
  if (record) find_contradicted(*record, {example, outcome.text}, problems);
}

}  // namespace

Diagnostics check_examples(const RuleSet& rules, const FileChoice& is_chosen) {
  const RuleModel& model = rules.model();
  std::vector<char> chosen;
  for (const RuleFile& file : model.files)
    chosen.push_back(!is_chosen || is_chosen(file.source->name(), file.pack));
  std::vector<OwnedExample> examples;
  for (std::size_t file = 0; file < model.files.size(); ++file)
    for (const Example& example : model.files[file].examples)
      if (chosen[file]) examples.push_back({example, std::nullopt});
  for (RecordIndex record = 0; record < model.records.size(); ++record)
    for (const Example& example : model.records[record].examples)
      if (chosen[model.records[record].file]) examples.push_back({example, record});
  if (examples.empty()) return {};  // a matcher for nothing would cost as much as one for texts
  const Matcher matcher(rules);
  Diagnostics problems;
  for (const OwnedExample& example : examples) run_example(example, matcher, model, problems);
  problems = choose_severities(problems, model.files);
  problems.sort_by_place();
  return problems;
}

}  // namespace canonym
