#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <future>
#include <set>

#include "canonym/error.h"
#include "canonym/matcher.h"
#include "commands/commands.h"
#include "corpus_checks.h"
#include "date_option.h"
#include "fix_rules.h"
#include "formats/format.h"
#include "load_packs.h"
#include "messages.h"
#include "output_stream.h"
#include "rule_options.h"
#include "severity_option.h"
#include "show/checks.h"

namespace canonym::cli {
namespace {

struct Options {
  std::vector<std::string> paths;
  std::vector<std::string> severities;
  std::vector<std::string> corpus;
  std::size_t often = 10;
  std::string format, date;
  bool is_list = false;
  bool with_default = false;
  bool without_default = false;
  bool fix = false;
};

/// What to check, and how.
RuleInputs inputs_of(const Options& options) {
  RuleInputs inputs = own_inputs(options.paths, options.with_default);
  inputs.severities = read_severities(options.severities);
  inputs.today = options.date;
  return inputs;
}

/// The files that were read, without tables of languages that only help to read them.
std::set<std::string> name_files(const std::vector<SourcePointer>& sources, const RuleInputs& inputs) {
  std::set<std::string> names;
  for (const SourcePointer& source : sources) names.insert(source->name());
  for (const RuleInputs::MemoryFile& table : inputs.tables) names.erase(table.name);
  return names;
}

/// The files of a pack that are to be checked: the caller's own where there are any, and no tables of
/// languages that only help to read them.
FileChoice choose_own(const std::string& pack, const RuleInputs& inputs) {
  const auto is_of_caller = [](const RuleInputs::MemoryFile& file) { return !is_builtin(file.name); };
  const bool has_own = !inputs.paths.empty() || std::ranges::any_of(inputs.files, is_of_caller);
  std::set<std::string, std::less<>> tables;
  for (const RuleInputs::MemoryFile& table : inputs.tables) tables.insert(table.name);
  return [pack, has_own, tables](std::string_view file, std::string_view of) {
    return of == pack && !tables.contains(file) && !(has_own && is_builtin(file));
  };
}

/// What only running the rules can tell. What derivation finds says little where examples fail.
Diagnostics try_rules(const Matcher& matcher, const FileChoice& is_chosen) {
  std::future<Diagnostics> audit =
      std::async(std::launch::async, [&] { return audit_rules(matcher, is_chosen); });
  Diagnostics problems = check_examples(matcher, is_chosen);
  Diagnostics audited = audit.get();
  if (!problems.has_errors()) problems.add_all(std::move(audited));
  return problems;
}

/// What was found in a pack, and its rules, if there are any.
struct CheckedPack {
  std::string name;
  Findings found;
  std::optional<RuleSet> rules;
};

CheckedPack check_pack(const LoadedPack& pack, const RuleInputs& inputs) {
  CheckedPack checked{pack.name, {pack.result.problems, pack.result.sources}, pack.result.rules};
  if (!pack.matcher) return checked;
  // An example was written with its own pack in mind.
  const auto is_of_pack = [&](std::string_view, std::string_view of) { return of == pack.name; };
  checked.found.problems.add_all(try_rules(*pack.matcher, is_of_pack));
  checked.found.problems.add_all(check_order(*checked.rules, choose_own(pack.name, inputs)));
  return checked;
}

/// The default rules, then each pack together with them: packs may contradict each
/// other, so they are never loaded all at once. Without `corpus` no texts are looked at.
Findings find_problems(const RuleInputs& inputs, CorpusChecks* corpus = nullptr) {
  const std::function<CheckedPack(const LoadedPack&)> check = [&](const LoadedPack& pack) {
    CheckedPack checked = check_pack(pack, inputs);
    if (!corpus) checked.rules.reset();
    return checked;
  };
  Findings found;
  for (CheckedPack& pack : work_on_packs(RuleFiles(inputs), check)) {
    found.problems.add_all(std::move(pack.found.problems));
    found.sources.insert(found.sources.end(), pack.found.sources.begin(), pack.found.sources.end());
    if (pack.rules) corpus->add_rules(*pack.rules, choose_own(pack.name, inputs));
  }
  found.problems.sort_by_place();
  return found;
}

/// What is left when the files have been mended.
Findings fix_files(const Options& options, const RuleInputs& inputs) {
  if (options.paths.empty()) throw Error("--fix needs files or folders to mend");
  if (std::ranges::any_of(options.paths, is_stream))
    throw Error("--fix cannot rewrite standard input or a pipe");
  const auto check_rules = [](const RuleInputs& mended) { return find_problems(mended); };
  FixResult result = fix_rules(inputs.paths, inputs, check_rules);
  if (result.fix_count > 0)
    print_note(count_of(result.fix_count, "problem") + " fixed in " + count_of(result.file_count, "file"));
  return std::move(result.left);
}

Findings find_all(const Options& options, const RuleInputs& inputs) {
  Findings found;
  if (options.fix) found = fix_files(options, inputs);
  if (options.fix && options.corpus.empty()) return found;
  CorpusChecks corpus;
  found = find_problems(inputs, options.corpus.empty() ? nullptr : &corpus);
  if (!options.corpus.empty()) found.problems.add_all(corpus.run(options.corpus, options.often));
  found.problems.sort_by_place();
  return found;
}

int check(const Options& options) {
  const RuleInputs inputs = inputs_of(options);
  const Findings found = find_all(options, inputs);
  const Diagnostics& problems = found.problems;
  OutputStream output;
  output.write(write_report(*find_format(options.format), problems, name_files(found.sources, inputs),
                            use_colour(STDOUT_FILENO)));
  output.finish();
  if (!problems.empty()) print_note(count_problems(problems));
  return problems.has_errors() ? exit_failed : exit_done;
}

int list() {
  OutputStream output;
  output.write(list_checks({checks().begin(), checks().end()}));
  output.finish();
  return exit_done;
}

}  // namespace

Run add_rules_check(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  app.add_option("PATH", options->paths, "Rule files and folders; without any, the built-in rules")
      ->type_name("");
  auto* with = app.add_flag("--with-default-rules", options->with_default,
                            "Check PATHs together with the built-in rules");
  app.add_flag("--no-default-rules", options->without_default,
               "Check PATHs by themselves, which is the default")
      ->excludes(with);
  app.add_flag("--fix", options->fix,
               "Mend the files where nobody need decide: needless spellings, stray blanks, composed letters, "
               "order of keys");
  app.add_option("--corpus", options->corpus,
                 "Texts to hold the rules against: files and folders; - is standard input")
      ->type_name("PATH...");
  app.add_option("--often", options->often,
                 "Places in the texts from which a derived spelling is told of; 10 by default")
      ->type_name("COUNT")
      ->check(CLI::Range(1, 1'000'000'000).description(""));
  add_severity_option(app, options->severities);
  add_date_option(app, options->date, "The day by which styles are over; today by default");
  add_format_option(app, options->format);
  app.add_flag("--list", options->is_list, "List the checks that there are, instead");
  return [options] { return options->is_list ? list() : check(*options); };
}

}  // namespace canonym::cli
