#include "severity_option.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "canonym/error.h"
#include "canonym/lint.h"
#include "messages.h"

namespace canonym::cli {
namespace {

void require_lowerable(const std::string& code) {
  std::vector<std::string> known{"all"};
  for (const CheckInfo& check : checks()) {
    if (check.may_be_lowered) known.emplace_back(check.code);
    if (!check.may_be_lowered && check.code == code)
      throw Error(in_quotes(code) + " is always an " + std::string(severity_name(check.severity)));
  }
  if (std::ranges::find(known, code) == known.end())
    throw Error("there is no check " + in_quotes(code) + suggest_nearest(code, known));
}

Severity read_severity(const std::string& word) {
  for (const Severity severity : {Severity::off, Severity::warning, Severity::error})
    if (severity_name(severity) == word) return severity;
  throw Error(in_quotes(word) + " is not one of error, warning, off");
}

}  // namespace

void add_severity_option(CLI::App& app, std::vector<std::string>& choices) {
  app.add_option(
         "--severity", choices,
         "How severe a check is in files whose 'checks' say nothing of it: error, warning or off; repeatable")
      ->type_name("CODE=SEVERITY")
      ->allow_extra_args(false);
}

std::vector<std::pair<std::string, Severity>> read_severities(const std::vector<std::string>& choices) {
  std::vector<std::pair<std::string, Severity>> severities;
  for (const std::string& choice : choices) {
    const std::size_t equals = choice.find('=');
    if (equals == choice.npos) throw Error("--severity takes CODE=SEVERITY, not " + in_quotes(choice));
    const std::string code = choice.substr(0, equals);
    require_lowerable(code);
    severities.emplace_back(code, read_severity(choice.substr(equals + 1)));
  }
  return severities;
}

}  // namespace canonym::cli
