#include "lint/check_functions.h"

namespace canonym {
namespace {

void report(const Written& code, const CheckInfo& check, const CheckContext& context, const CheckInfo& self) {
  context.problems.add(self.severity, self.code, code.at,
                       in_quotes(check.code) + " is always an " + std::string(severity_name(check.severity)));
}

}  // namespace

void check_fixed_severity(const CheckContext& context, const CheckInfo& self) {
  for (const RuleFile& file : context.model.files) {
    for (const SeverityChoice& choice : file.checks) {
      const CheckInfo* check = find_check(choice.code.text);
      if (!check || check->may_be_lowered || check->severity == choice.severity) continue;
      report(choice.code, *check, context, self);
    }
    for (const AllowComment& comment : file.allow_comments) {
      const CheckInfo* check = find_check(comment.code.text);
      if (check && !check->may_be_lowered) report(comment.code, *check, context, self);
    }
  }
}

}  // namespace canonym
