#include "text_options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <thread>

#include "canonym/error.h"
#include "choice_option.h"
#include "date_option.h"
#include "messages.h"

namespace canonym::cli {
namespace {

const Choices<ScriptChoice> script_choices{{"same", ScriptChoice::same}, {"latin", ScriptChoice::latin}};
const Choices<ReplaceWith> replace_choices{{"canonical", ReplaceWith::canonical}, {"id", ReplaceWith::id}};

/// At least one.
std::size_t all_cores() {
  return std::max(std::thread::hardware_concurrency(), 1U);
}

}  // namespace

void add_text_options(CLI::App& app, TextOptions& options) {
  TextChoice& texts = options.texts;
  app.add_option("FILE", texts.paths, "Texts; - or none is standard input")->type_name("");
  auto* list = app.add_option("--files-from", texts.list_file,
                              "Texts too: the names in FILE, one a line; - is standard input")
                   ->type_name("FILE");
  app.add_flag("-0,--null", texts.ends_with_nul,
               "Names in the list end with NUL, as find -print0 writes them")
      ->needs(list);
  app.add_flag("-r,--recursive", texts.goes_into_folders, "Read the files in folders, too");
  app.add_option("-g,--glob,--include", texts.globs,
                 "In folders, only files with such names ('*.txt'); '!*.bak' keeps names out; the last that "
                 "fits decides")
      ->type_name("GLOB")
      ->allow_extra_args(false);
  app.add_flag("--hidden", texts.takes_hidden, "In folders, read names that begin with a period, too");
  app.add_flag("--binary", options.takes_binary, "In folders, read binary files, too");
  options.jobs = all_cores();
  app.add_option("-j,--jobs", options.jobs,
                 "Threads that look for names; as many as there are cores by default")
      ->type_name("N")
      ->check(CLI::Range(1, 1024));
  app.add_flag("-q,--quiet", options.is_quiet, "No notes on what was left out");
  add_writing_options(app, options);
}

void add_writing_options(CLI::App& app, TextOptions& options) {
  add_rule_options(app, options.rules);
  app.add_option("--style", options.normalize.style,
                 "Write the spellings of this style where a record has it");
  add_date_option(app, options.normalize.today, "The day on which styles must be in force; today by default");
  add_choice_option(app, "--script", options.normalize.script, script_choices,
                    "same: that of the text; latin: always Latin");
  add_choice_option(app, "--replace-with", options.normalize.replace_with, replace_choices,
                    "Write the spelling, or the record's id");
  app.add_flag("--ignore-case", options.normalize.ignore_case, "Match names in all lower case too");
}

const Matcher* prepare_matcher(TextOptions& options) {
  std::optional<RuleSet> rules = load_for_texts(options.rules);
  if (!rules) return nullptr;
  const std::string& style = options.normalize.style;
  if (!style.empty()) {  // else no record need be read for it
    const std::vector<std::string> styles = rules->styles();
    if (std::find(styles.begin(), styles.end(), style) == styles.end())
      throw Error("no record has a style " + in_quotes(style) + suggest_nearest(style, styles));
  }
  static const Matcher* kept = nullptr;  // the last one: what is pointed to is no leak
  kept = new Matcher(std::move(*rules));
  return kept;
}

bool for_each_file(const std::vector<std::string>& files,
                   const std::function<void(const std::string&)>& work) {
  bool is_well = true;
  for (const std::string& file : files) {
    try {
      work(file);
    } catch (const Error& error) {
      print_error(error.what());
      is_well = false;
    }
  }
  return is_well;
}

}  // namespace canonym::cli
