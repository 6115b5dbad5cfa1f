#include <CLI/CLI.hpp>
#include <algorithm>
#include <future>
#include <set>

#include "canonym/compiled.h"
#include "canonym/error.h"
#include "choice_option.h"
#include "commands/commands.h"
#include "diff/compare_files.h"
#include "diff/report.h"
#include "diff/sides.h"
#include "files/list_corpus.h"
#include "messages.h"
#include "output_stream.h"
#include "text_options.h"

namespace canonym::cli {
namespace {

using Write = std::string (*)(const DiffReport&);

struct Options : TextOptions {
  std::vector<std::string> words;  ///< OLD NEW [PATH…]
  std::vector<std::string> corpus;
  std::size_t contexts = 3;
  Write write = write_diff_text;
};

const Choices<Write> format_choices{{"text", write_diff_text},
                                    {"markdown", write_diff_markdown},
                                    {"html", write_diff_html},
                                    {"json", write_diff_json}};

/// A rule set on its way to a matcher.
struct LoadedSide {
  Diagnostics problems;
  std::vector<SourcePointer> sources;  // what `problems` points into
  std::shared_ptr<const Matcher> matcher;
};

/// A compiled set is compared as it is, whatever has become of its sources.
LoadedSide load_side(const Side& side) {
  if (is_compiled(side.label))
    return {{}, {}, std::make_shared<const Matcher>(open_compiled(side.label).rules)};
  LoadResult result = load_rules(side.inputs);
  LoadedSide loaded{std::move(result.problems), std::move(result.sources), nullptr};
  if (result.rules) loaded.matcher = std::make_shared<const Matcher>(std::move(*result.rules));
  return loaded;
}

/// Null when the rules have errors, which are printed. Warnings are for `rules check`.
std::shared_ptr<const Matcher> take_matcher(const LoadedSide& loaded, const Side& side) {
  if (loaded.matcher) return loaded.matcher;
  Diagnostics errors;
  for (const Diagnostic& problem : loaded.problems)
    if (problem.severity == Severity::error) errors.add(problem);
  print_diagnostics(errors);
  print_error("the rules of " + in_quotes(side.label) + " have " + count_problems(errors));
  return nullptr;
}

void check_style(const std::string& style, const RuleSet& before, const RuleSet& after) {
  if (style.empty()) return;
  std::vector<std::string> known = before.styles();
  const std::vector<std::string> others = after.styles();
  known.insert(known.end(), others.begin(), others.end());
  if (std::ranges::find(known, style) == known.end())
    throw Error("no record has a style " + in_quotes(style) + suggest_nearest(style, known));
}

CorpusReport compare_corpus(const Options& options, const Matcher& before, const Matcher& after,
                            const Renames& renames) {
  const CorpusDifference difference = compare_files(
      list_corpus(options.corpus), {before, after, options.normalize, renames, options.contexts});
  return {difference.totals(), difference.records()};
}

int diff(const Options& options) {
  const std::array<Side, 2> sides = read_sides(options.words, choose_rules(options.rules));
  auto loading = std::async(std::launch::async, load_side, sides[0]);
  const LoadedSide new_side = load_side(sides[1]);
  const auto before = take_matcher(loading.get(), sides[0]);
  const auto after = take_matcher(new_side, sides[1]);
  if (!before || !after) return exit_failed;
  check_style(options.normalize.style, before->rules(), after->rules());
  DiffReport report{sides[0].label,
                    sides[1].label,
                    compare_rules(*before, *after, options.normalize),
                    {},
                    options.contexts};
  if (!options.corpus.empty()) report.corpus = compare_corpus(options, *before, *after, report.rules.renames);
  OutputStream output;
  output.write(options.write(report));
  output.finish();
  return report.is_empty() ? exit_done : exit_findings;
}

}  // namespace

Run add_rules_diff(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  app.add_option("OLD_NEW", options->words,
                 "OLD NEW [PATH...]: files, folders, compiled sets or git revisions; or OLD..NEW [PATH...]")
      ->type_name("")
      ->required();
  app.add_option("--corpus", options->corpus,
                 "Texts in which to look for what changes: files and folders; - is standard input")
      ->type_name("PATH...");
  app.add_option("--contexts", options->contexts,
                 "Places to show of a record and kind of change; 3 by default")
      ->type_name("COUNT")
      ->check(CLI::Range(0, 1000).description(""));
  add_writing_options(app, *options);
  add_choice_option(app, "--format", options->write, format_choices,
                    "text by default; markdown for a comment, html for a page of its own, json for programs");
  return [options] { return diff(*options); };
}

}  // namespace canonym::cli
