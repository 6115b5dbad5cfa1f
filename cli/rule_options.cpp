#include "rule_options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>

#include "canonym/builtin.h"
#include "canonym/error.h"
#include "canonym/lint.h"
#include "files/read_file.h"
#include "formats/format.h"
#include "messages.h"

namespace canonym::cli {
namespace {

constexpr std::string_view builtin_prefix = "builtin:";
constexpr std::string_view builtin_folder = "builtin/";

using Files = std::vector<RuleInputs::MemoryFile>;

std::vector<std::string> packs_of(const Files& files) {
  RuleInputs inputs;
  inputs.files = files;
  return list_packs(inputs);
}

void check_packs(const std::vector<std::string>& asked, const Files& files) {
  if (asked.empty()) return;
  const std::vector<std::string> known = packs_of(files);
  for (const std::string& pack : asked) {
    if (std::find(known.begin(), known.end(), pack) != known.end()) continue;
    throw Error("there is no built-in pack " + in_quotes(pack) + suggest_nearest(pack, known));
  }
}

RuleInputs::MemoryFile memory_file(const BuiltinFile& file) {
  RuleInputs::MemoryFile own{std::string(builtin_folder) + std::string(file.path), std::string(file.text)};
  own.is_confirmed = true;
  return own;
}

/// Leaves only the files of these packs.
void keep_packs(const std::vector<std::string>& packs, Files& files) {
  std::erase_if(files, [&](const RuleInputs::MemoryFile& file) {
    const std::vector<std::string> own = packs.empty() ? packs : packs_of({file});
    return std::none_of(packs.begin(), packs.end(), [&](const std::string& pack) {
      return std::find(own.begin(), own.end(), pack) != own.end();
    });
  });
}

std::string read_stream(const std::string& path) {
  constexpr std::size_t most_bytes = 64u << 20;  // as for rule files on disk
  if (path == "-") return read_file(path).text;
  return std::string(read_source(path, most_bytes)->text());
}

}  // namespace

void add_rule_options(CLI::App& app, RuleOptions& options) {
  app.add_option("--rules", options.rules,
                 "Rule file or folder, or builtin:english-us, builtin:english-gb; repeatable")
      ->type_name("PATH")
      ->allow_extra_args(false);
  app.add_flag("--no-default-rules", options.without_default,
               "Leave out the built-in names; tables of languages stay");
}

void add_format_option(CLI::App& app, std::string& format) {
  std::vector<std::string> names;
  for (const Format& known : formats()) names.emplace_back(known.name);
  format = names.front();
  app.add_option("--format", format, "How findings are printed; text by default")
      ->type_name(CLI::detail::join(names, "|"))
      ->check(CLI::IsMember(names).description(""));
}

bool is_builtin(std::string_view file) {
  return file.starts_with(builtin_folder);
}

RuleInputs builtin_tables() {
  RuleInputs inputs;
  for (const BuiltinFile& file : builtin_files())
    if (is_language_table(file.path)) inputs.tables.push_back(memory_file(file));
  return inputs;
}

RuleInputs builtin_inputs() {
  RuleInputs inputs = builtin_tables();
  for (const BuiltinFile& file : builtin_files())
    if (!is_language_table(file.path)) inputs.files.push_back(memory_file(file));
  return inputs;
}

RuleInputs rule_inputs(const RuleOptions& options) {
  RuleInputs inputs = builtin_inputs();
  for (const std::string& rule : options.rules) {
    if (rule.starts_with(builtin_prefix))
      inputs.packs.push_back(rule.substr(builtin_prefix.size()));
    else
      inputs.paths.emplace_back(rule);
  }
  check_packs(inputs.packs, inputs.files);
  if (options.without_default) keep_packs(inputs.packs, inputs.files);
  return inputs;
}

bool is_stream(const std::string& path) {
  namespace fs = std::filesystem;
  return path == "-" || (fs::exists(path) && !fs::is_regular_file(path) && !fs::is_directory(path));
}

RuleInputs own_inputs(const std::vector<std::string>& paths, bool with_default) {
  RuleInputs inputs = paths.empty() || with_default ? builtin_inputs() : builtin_tables();
  for (const std::string& path : paths) {
    if (is_stream(path))
      inputs.files.push_back({path, read_stream(path)});
    else
      inputs.paths.emplace_back(path);
  }
  return inputs;
}

LoadResult load_pack(const RuleFiles& files, const std::string& pack) {
  return files.load(pack.empty() ? std::vector<std::string>() : std::vector{pack});
}

std::optional<RuleSet> load_for_texts(const RuleOptions& options) {
  const auto is_own = [](std::string_view file, std::string_view) { return !is_builtin(file); };
  LoadResult result = load_rules(rule_inputs(options));
  if (result.rules) result.problems.add_all(check_examples(*result.rules, is_own));
  if (result.problems.has_errors()) result.rules.reset();
  result.problems.sort_by_place();
  Diagnostics shown;
  for (const Diagnostic& problem : result.problems) {
    const bool is_others = problem.at.source && is_builtin(problem.at.source->name());
    if (!is_others || problem.severity == Severity::error) shown.add(problem);
  }
  print_diagnostics(shown);
  if (!result.rules) print_error("the rules have " + count_problems(result.problems));
  return result.rules;
}

}  // namespace canonym::cli
