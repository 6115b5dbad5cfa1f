#include <CLI/CLI.hpp>
#include <algorithm>

#include "canonym/error.h"
#include "choice_option.h"
#include "commands/commands.h"
#include "formats/finding_kinds.h"
#include "messages.h"
#include "output_stream.h"
#include "show/checks.h"

namespace canonym::cli {
namespace {

using Write = std::string (*)(const std::vector<CheckPage>&);

struct Options {
  std::vector<std::string> codes;
  Write write = write_checks_text;
};

const Choices<Write> format_choices{
    {"text", write_checks_text}, {"markdown", write_checks_markdown}, {"json", write_checks_json}};

CheckPage find_page(const std::string& code, const std::vector<CheckInfo>& kinds) {
  const auto kind = std::ranges::find(kinds, std::string_view(code), &CheckInfo::code);
  if (kind != kinds.end()) return {*kind, help_of(*kind)};
  std::vector<std::string> known;
  for (const CheckInfo& each : kinds) known.emplace_back(each.code);
  throw Error("there is no check " + in_quotes(code) + suggest_nearest(code, known));
}

int explain(const Options& options) {
  const std::vector<CheckInfo> kinds = finding_kinds();
  std::vector<CheckPage> pages;
  for (const std::string& code : options.codes) pages.push_back(find_page(code, kinds));
  if (options.codes.empty())
    for (const CheckInfo& kind : kinds) pages.push_back({kind, help_of(kind)});
  OutputStream output;
  output.write(options.write(pages));
  output.finish();
  return exit_done;
}

}  // namespace

Run add_rules_explain(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  app.add_option("CODE", options->codes, "Codes of checks; without any, all of them")->type_name("");
  add_choice_option(app, "--format", options->write, format_choices,
                    "text: for people, the default; markdown: one page; json: an object a check");
  return [options] { return explain(*options); };
}

}  // namespace canonym::cli
