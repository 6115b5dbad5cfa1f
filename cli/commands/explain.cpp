#include "canonym/explain.h"

#include <CLI/CLI.hpp>

#include "choice_option.h"
#include "commands/commands.h"
#include "explain/explanation.h"
#include "files/read_file.h"
#include "output_stream.h"
#include "text_options.h"

namespace canonym::cli {
namespace {

using Write = std::string (*)(std::string_view, const Explanation&, const RuleSet&);

struct Options : TextOptions {
  std::vector<std::string> texts;
  Write write = write_explanation_text;
};

const Choices<Write> format_choices{{"text", write_explanation_text}, {"json", write_explanation_json}};

int explain(Options& options) {
  const auto matcher = prepare_matcher(options);
  if (!matcher) return exit_failed;
  OutputStream output;
  if (options.texts.empty()) options.texts.push_back(read_file("-").text);
  for (const std::string& text : options.texts)
    output.write(options.write(text, explain_text(*matcher, text, options.normalize), matcher->rules()));
  output.finish();
  return exit_done;
}

}  // namespace

Run add_explain(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  app.add_option("TEXT", options->texts, "Texts, each by itself; standard input when there is none")
      ->type_name("");
  add_writing_options(app, *options);
  add_choice_option(app, "--format", options->write, format_choices,
                    "text: for people, the default; json: an object a text");
  return [options] { return explain(*options); };
}

}  // namespace canonym::cli
