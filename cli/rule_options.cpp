#include "rule_options.h"

#include <CLI/CLI.hpp>
#include <filesystem>

#include "canonym/compiled.h"
#include "canonym/error.h"
#include "files/read_file.h"
#include "formats/format.h"
#include "messages.h"

namespace canonym::cli {
namespace {

std::string read_stream(const std::string& path) {
  constexpr std::size_t most_bytes = 64u << 20;  // as for rule files on disk
  if (path == "-") return read_file(path).text;
  return std::string(read_source(path, most_bytes)->text());
}

}  // namespace

void add_rule_options(CLI::App& app, RuleChoice& choice) {
  app.add_option("--rules", choice.rules,
                 "Rule file or folder, or builtin:english-us, builtin:english-gb; repeatable")
      ->type_name("PATH")
      ->allow_extra_args(false);
  app.add_flag("--no-default-rules", choice.without_default,
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

bool is_stream(const std::string& path) {
  namespace fs = std::filesystem;
  return path == "-" || (fs::exists(path) && !fs::is_regular_file(path) && !fs::is_directory(path));
}

RuleInputs own_inputs(const std::vector<std::string>& paths, bool with_default) {
  RuleInputs inputs = paths.empty() || with_default ? builtin_inputs() : builtin_tables();
  for (const std::string& path : paths) {
    refuse_compiled(path);
    if (is_stream(path))
      inputs.files.push_back({path, read_stream(path)});
    else
      inputs.paths.emplace_back(path);
  }
  return inputs;
}

void refuse_compiled(const std::string& path) {
  if (!is_builtin_pack(path) && is_compiled(path))
    throw Error(path + " is a compiled rule set; this is for the rule files it was made from");
}

LoadResult load_pack(const RuleFiles& files, const std::string& pack) {
  return files.load(pack.empty() ? std::vector<std::string>() : std::vector{pack});
}

std::optional<RuleSet> load_for_texts(const RuleChoice& choice, std::vector<SourcePointer>* sources) {
  ChosenRules chosen = load_chosen_rules(choice);
  if (!chosen.note.empty()) print_note("canonym: " + show_hidden(chosen.note));
  print_diagnostics(chosen.problems);
  if (sources) *sources = chosen.sources;
  if (!chosen.rules) print_error("the rules have " + count_problems(chosen.problems));
  return chosen.rules;
}

}  // namespace canonym::cli
