#include <CLI/CLI.hpp>
#include <filesystem>

#include "canonym/choose_rules.h"
#include "canonym/error.h"
#include "canonym/import.h"
#include "choice_option.h"
#include "commands/commands.h"
#include "files/publish_file.h"
#include "files/read_text.h"
#include "messages.h"
#include "output_stream.h"

namespace canonym::cli {
namespace {

struct Options {
  std::vector<std::string> paths;
  std::string output = "-";
  ImportOptions import;
};

/// What stands there may have been reviewed.
void check_output(const std::string& output) {
  std::error_code failed;
  if (output != "-" && std::filesystem::exists(output, failed))
    throw Error(output + " exists: it is left as it is");
}

/// Those of the built-in names, beside which the new file will be used.
std::vector<std::string> list_builtin_ids() {
  std::vector<std::string> ids;
  const std::optional<RuleSet> rules = load_chosen_rules({}).rules;
  for (RecordIndex record = 0; rules && record < rules->size(); ++record) ids.emplace_back(rules->id(record));
  return ids;
}

/// All that can be read; a failure of one file is told of and does not hide what is wrong in others.
std::vector<SourcePointer> read_inputs(const std::vector<std::string>& paths) {
  std::vector<SourcePointer> sources;
  for (const std::string& path : paths) {
    try {
      sources.push_back(std::make_shared<const Source>(path, read_text(path)));
    } catch (const Error& error) {
      print_error(error.what());
    }
  }
  return sources;
}

void write(const std::string& output, const std::string& rules) {
  if (output != "-") return publish_file(output, rules);
  OutputStream stream;
  stream.write(rules);
  stream.finish();
}

void print_counts(const ImportResult& result) {
  print_note("canonym: note: " + count_of(result.records, "record") + ", " +
             count_of(result.spellings, "spelling"));
  for (const LeftOut& left_out : result.left_out)
    print_note("canonym: note: left out: " + count_of(left_out.count, "spelling") + " " + left_out.reason);
}

int import(Options& options) {
  check_output(options.output);
  if (options.paths.empty()) options.paths.emplace_back("-");
  const std::vector<SourcePointer> sources = read_inputs(options.paths);
  options.import.tables = builtin_tables().tables;
  options.import.taken_ids = list_builtin_ids();
  std::vector<const Source*> inputs;
  for (const SourcePointer& source : sources) inputs.push_back(source.get());
  const ImportResult result = import_rules(inputs, options.import);
  print_diagnostics(result.problems);
  if (result.problems.has_errors() || sources.size() < options.paths.size()) return exit_failed;
  write(options.output, result.rules);
  print_counts(result);
  return result.problems.empty() ? exit_done : exit_findings;
}

/// "tsv: a pair a line …", a line each.
std::string list_formats() {
  std::string text = "The format:";
  for (const ImportFormatInfo& format : import_formats())
    text += "\n" + std::string(format.name) + ": " + std::string(format.summary);
  return text;
}

}  // namespace

Run add_rules_import(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  app.add_option("FILE", options->paths, "What to import; - or none is standard input")->type_name("");
  Choices<std::string> formats;
  for (const ImportFormatInfo& format : import_formats()) formats.emplace_back(format.name, format.name);
  add_choice_option(app, "--from", options->import.format, formats, list_formats())->required();
  app.add_option("-o,--output", options->output, "A new rule file; standard output by default")
      ->type_name("FILE");
  Choices<std::optional<Kind>> kinds;
  for (const Kind kind : {Kind::person, Kind::place, Kind::organization, Kind::term})
    kinds.emplace_back(kind_name(kind), kind);
  add_choice_option(app, "--kind", options->import.kind, kinds,
                    "What names are for which the input does not say; term by default");
  app.add_option(
         "--languages", options->import.languages,
         "Languages whose spellings are taken, the first for what is written; all, and English, by default")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("CODE,...");
  app.add_option("--title", options->import.title, "The title of the rule file")->type_name("TEXT");
  app.add_option("--source", options->import.source, "Where the names come from")->type_name("TEXT");
  return [options] { return import(*options); };
}

}  // namespace canonym::cli
