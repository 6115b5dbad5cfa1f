#include "lint/choose_severities.h"

#include <cassert>
#include <unordered_map>

#include "lint/check.h"

namespace canonym {
namespace {

Severity chosen_severity(const Diagnostic& problem, const RuleFile& file) {
  Severity severity = problem.severity;
  for (const SeverityChoice& choice : file.checks)
    if (choice.code.text == "all") severity = choice.severity;
  for (const SeverityChoice& choice : file.checks)
    if (choice.code.text == problem.code) severity = choice.severity;
  return severity;
}

}  // namespace

Diagnostics choose_severities(const Diagnostics& problems, const std::vector<RuleFile>& files) {
  std::unordered_map<const Source*, const RuleFile*> file_of;
  for (const RuleFile& file : files) file_of.emplace(file.source.get(), &file);
  Diagnostics chosen;
  for (const Diagnostic& problem : problems) {
    const CheckInfo* check = find_check(problem.code);
    assert(check);
    const auto file = file_of.find(problem.at.source);
    const bool has_choice = check && check->may_be_lowered && file != file_of.end();
    const Severity severity = has_choice ? chosen_severity(problem, *file->second) : problem.severity;
    if (severity == Severity::off) continue;
    Diagnostic& kept = chosen.add(severity, problem.code, problem.at, problem.message);
    kept.remarks = problem.remarks;
    kept.fix = problem.fix;
  }
  return chosen;
}

}  // namespace canonym
