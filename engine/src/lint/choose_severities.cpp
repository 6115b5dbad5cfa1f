#include "lint/choose_severities.h"

#include <cassert>
#include <unordered_map>

#include "lint/allow_comments.h"
#include "lint/check.h"

namespace canonym {
namespace {

/// What is said of the single code counts more than what is said of all, and a file more than the set.
Severity chosen_severity(const Diagnostic& problem, const RuleModel& model, const RuleFile& file) {
  Severity severity = problem.severity;
  for (const std::string_view wanted : {std::string_view("all"), problem.code})
    for (const auto& [code, chosen] : model.severities)
      if (code == wanted) severity = chosen;
  for (const std::string_view wanted : {std::string_view("all"), problem.code})
    for (const SeverityChoice& choice : file.checks)
      if (choice.code.text == wanted) severity = choice.severity;
  return severity;
}

/// Off when a comment allows it.
Severity severity_in_file(const Diagnostic& problem, const RuleModel& model, const RuleFile& file) {
  return is_allowed(problem, file) ? Severity::off : chosen_severity(problem, model, file);
}

}  // namespace

Diagnostics choose_severities(const Diagnostics& problems, const RuleModel& model) {
  std::unordered_map<const Source*, const RuleFile*> file_of;
  for (const RuleFile& file : model.files) file_of.emplace(file.source.get(), &file);
  Diagnostics chosen;
  for (const Diagnostic& problem : problems) {
    const CheckInfo* check = find_check(problem.code);
    assert(check);
    const auto file = file_of.find(problem.at.source);
    const bool has_choice = check && check->may_be_lowered && file != file_of.end();
    Diagnostic kept = problem;
    if (has_choice) kept.severity = severity_in_file(problem, model, *file->second);
    if (kept.severity != Severity::off) chosen.add(std::move(kept));
  }
  return chosen;
}

}  // namespace canonym
