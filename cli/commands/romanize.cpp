#include "canonym/romanize.h"

#include <CLI/CLI.hpp>

#include "canonym/error.h"
#include "columns.h"
#include "commands/commands.h"
#include "files/read_file.h"
#include "messages.h"
#include "output_stream.h"
#include "rule_options.h"

namespace canonym::cli {
namespace {

struct Options {
  RuleChoice rules;
  std::string scheme;
  std::vector<std::string> texts;
  bool only_list = false;
};

void write_list(const std::vector<SchemeInfo>& schemes, OutputStream& output) {
  std::vector<std::vector<std::string>> rows;
  rows.reserve(schemes.size());
  for (const SchemeInfo& scheme : schemes)
    rows.push_back(
        {scheme.id, pad(scheme.language, 3), pad(scheme.year.empty() ? "-" : scheme.year, 4), scheme.title});
  output.write(align_columns(rows, 0));
}

[[noreturn]] void refuse_scheme(const std::string& id, const std::vector<SchemeInfo>& schemes) {
  std::vector<std::string> known;
  known.reserve(schemes.size());
  for (const SchemeInfo& scheme : schemes) known.push_back(scheme.id);
  const std::string nearest = suggest_nearest(id, known);
  throw Error("there is no scheme " + in_quotes(id) +
              (nearest.empty() ? "; see canonym romanize --list" : nearest));
}

int romanize(const Options& options) {
  const std::optional<RuleSet> rules = load_for_texts(options.rules);
  if (!rules) return exit_failed;
  OutputStream output;
  const auto write_romanized = [&](std::string_view text) {
    const std::optional<std::string> latin = romanize_text(*rules, options.scheme, text);
    if (!latin) refuse_scheme(options.scheme, list_schemes(*rules));
    output.write(*latin);
  };
  if (options.only_list) {
    write_list(list_schemes(*rules), output);
  } else if (options.texts.empty()) {
    write_romanized(read_file("-").text);
  } else {
    for (const std::string& text : options.texts) write_romanized(text + "\n");
  }
  output.finish();
  return exit_done;
}

}  // namespace

Run add_romanize(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  app.add_option("TEXT", options->texts, "Native texts, a line each; standard input when there is none")
      ->type_name("");
  auto* scheme = app.add_option("--scheme", options->scheme, "Id of the scheme to write by")->type_name("ID");
  auto* list = app.add_flag("--list", options->only_list, "List the schemes: id, language, year, title");
  list->excludes(scheme);
  add_rule_options(app, options->rules);
  return [options] {
    if (!options->only_list && options->scheme.empty())
      throw Error("--scheme is needed; see canonym romanize --list");
    return romanize(*options);
  };
}

}  // namespace canonym::cli
