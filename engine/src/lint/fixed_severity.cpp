#include "lint/check_functions.h"

namespace canonym {

void check_fixed_severity(const CheckContext& context, const CheckInfo& self) {
  for (const RuleFile& file : context.model.files) {
    for (const SeverityChoice& choice : file.checks) {
      const CheckInfo* check = find_check(choice.code.text);
      if (!check || check->may_be_lowered || check->severity == choice.severity) continue;
      context.problems.add(
          self.severity, self.code, choice.code.at,
          in_quotes(check->code) + " is always an " + std::string(severity_name(check->severity)));
    }
  }
}

}  // namespace canonym
