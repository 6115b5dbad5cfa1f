#include "canonym/lint.h"
#include "canonym/normalize.h"
#include "lint/check.h"
#include "lint/choose_severities.h"
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

void run_example(const Example& example, const Matcher& matcher, const CheckInfo& info,
                 Diagnostics& problems) {
  NormalizeOptions options;
  options.style = example.style;
  const std::string got = normalize_text(matcher, example.text.text, options).text;
  const Written& want = example.becomes ? *example.becomes : example.text;
  if (got != want.text) problems.add(info.severity, info.code, want.at, describe_difference(want.text, got));
}

}  // namespace

Diagnostics check_examples(const RuleSet& rules, const FileChoice& is_chosen) {
  const RuleModel& model = rules.model();
  const CheckInfo& info = *find_check("failing-example");
  std::vector<char> chosen;
  for (const RuleFile& file : model.files)
    chosen.push_back(!is_chosen || is_chosen(file.source->name(), file.pack));
  std::vector<const Example*> examples;
  for (std::size_t file = 0; file < model.files.size(); ++file)
    for (const Example& example : model.files[file].examples)
      if (chosen[file]) examples.push_back(&example);
  for (const Record& record : model.records)
    for (const Example& example : record.examples)
      if (chosen[record.file]) examples.push_back(&example);
  if (examples.empty()) return {};  // a matcher for nothing would cost as much as one for texts
  const Matcher matcher(rules);
  Diagnostics problems;
  for (const Example* example : examples) run_example(*example, matcher, info, problems);
  problems = choose_severities(problems, model.files);
  problems.sort_by_place();
  return problems;
}

}  // namespace canonym
