#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>

#include "canonym/compiled.h"
#include "canonym/compiled_sources.h"
#include "canonym/error.h"
#include "canonym/spellings.h"
#include "commands/commands.h"
#include "files/publish_file.h"
#include "messages.h"
#include "rule_options.h"

namespace canonym::cli {
namespace {

struct Options {
  RuleChoice rules;
  std::string output;
  bool statistics = false;
};

/// What stands there may be rules that nobody has a copy of.
void check_output(const std::string& output) {
  std::error_code failed;
  if (std::filesystem::exists(output, failed) && !is_compiled(output))
    throw Error(output + " exists and is no compiled rule set: it is left as it is");
}

/// What rules take in memory that are loaded from their sources, as the default ones alone are not otherwise.
RuleMemory measure_loaded(const RuleSet& rules, const RuleChoice& choice) {
  if (!choice.rules.empty()) return measure_memory(Matcher(rules));
  return measure_memory(Matcher(load_rules(choose_rules(choice)).rules.value()));
}

/// "2 records, 5 spellings, 1000 bytes: 200 a spelling", and what they take in memory when they are loaded
/// from their sources.
std::string describe_size(const RuleSet& rules, const RuleChoice& choice, std::size_t bytes) {
  const std::size_t spellings = count_listed(rules);
  const auto each = [&](std::size_t size) {
    return std::to_string(size / std::max<std::size_t>(spellings, 1));
  };
  const RuleMemory memory = measure_loaded(rules, choice);
  return count_of(rules.size(), "record") + ", " + count_of(spellings, "spelling") + ", " +
         count_of(bytes, "byte") + ": " + each(bytes) + " a spelling\n  loaded from YAML " +
         count_of(memory.total(), "byte") + " of memory: " + each(memory.total()) + " a spelling (sources " +
         each(memory.sources) + ", records " + each(memory.records) + ", index " + each(memory.index) + ")";
}

int compile(const Options& options) {
  for (const std::string& path : options.rules.rules) refuse_compiled(path);
  check_output(options.output);
  std::vector<SourcePointer> sources;
  const std::optional<RuleSet> rules = load_for_texts(options.rules, &sources);
  if (!rules) return exit_failed;
  const CompiledFrom from = describe_sources(options.rules, sources, options.output);
  const std::string bytes = compile_rules(*rules, from);
  publish_file(options.output, bytes);
  if (options.statistics) print_note(describe_size(*rules, options.rules, bytes.size()));
  return exit_done;
}

}  // namespace

Run add_rules_compile(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  app.add_option("-o,--output", options->output, "Where the compiled rules go")
      ->type_name("FILE")
      ->required();
  app.add_option("PATH", options->rules.rules,
                 "Rule files and folders, builtin:PACK; beside the built-in names or instead of them")
      ->type_name("");
  app.add_flag("--no-default-rules", options->rules.without_default,
               "Leave out the built-in names; tables of languages stay");
  app.add_flag("--stats", options->statistics, "Tell on standard error how large the set is");
  return [options] { return compile(*options); };
}

}  // namespace canonym::cli
