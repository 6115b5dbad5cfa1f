// What valgrind's callgrind is to count: reads each kind of text at four sizes and dumps the instructions of
// each under "name<TAB>bytes". Counts are the same whatever else the machine does. See check.py.

#include <valgrind/callgrind.h>

#include <cstdio>
#include <cstdlib>
#include <deque>
#include <string>
#include <string_view>

#include "canonym/builtin.h"
#include "canonym/normalize.h"
#include "costs/cases.h"

namespace canonym {

namespace {

Matcher make_matcher() {
  RuleInputs inputs;
  inputs.files = {{"names.yml", std::string(cost_rules())}};
  for (const BuiltinFile& file : builtin_files()) {
    if (is_language_table(file.path))
      inputs.tables.push_back({std::string(file.path), std::string(file.text)});
  }
  const LoadResult loaded = load_rules(inputs);
  if (!loaded.rules) std::exit(2);
  return Matcher(*loaded.rules);
}

void count(const Matcher& matcher, const CostCase& each, std::size_t bytes) {
  static std::deque<std::string> labels;  // valgrind reads them later
  const std::string& label = labels.emplace_back(std::string(each.name) + '\t' + std::to_string(bytes));
  const std::string text = each.make(bytes);
  CALLGRIND_START_INSTRUMENTATION;
  CALLGRIND_ZERO_STATS;
  const Normalized normalized = normalize_text(matcher, text);
  CALLGRIND_DUMP_STATS_AT(label.c_str());
  CALLGRIND_STOP_INSTRUMENTATION;
  std::printf("%zu\n", normalized.text.size());
}

}  // namespace

}  // namespace canonym

int main(int count, char** arguments) {
  const canonym::Matcher matcher = canonym::make_matcher();
  const std::size_t smallest = count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 0;
  // What is made at first use is not a text's.
  (void)canonym::normalize_text(matcher, "Svetlana Tikhanovskaya");
  for (const canonym::CostCase& each : canonym::cost_cases()) {
    for (const std::size_t factor : {1U, 2U, 4U, 8U}) canonym::count(matcher, each, factor * smallest);
  }
}
