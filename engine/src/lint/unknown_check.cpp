#include <algorithm>
#include <vector>

#include "lint/check_functions.h"
#include "rules/nearest.h"
#include "rules/place.h"

namespace canonym {
namespace {

/// Codes that `checks:` may name.
std::vector<std::string_view> list_codes() {
  std::vector<std::string_view> codes{"all"};
  for (const CheckInfo& check : checks())
    if (check.may_be_lowered) codes.push_back(check.code);
  return codes;
}

}  // namespace

void check_unknown_check(const CheckContext& context, const CheckInfo& self) {
  const std::vector<std::string_view> codes = list_codes();
  for (const RuleFile& file : context.model.files) {
    for (const SeverityChoice& choice : file.checks) {
      const std::string& code = choice.code.text;
      if (code == "all" || find_check(code)) continue;
      const std::optional<std::string_view> nearest = find_nearest(code, codes);
      Diagnostic& problem =
          context.problems.add(self.severity, self.code, choice.code.at,
                               "there is no check " + in_quotes(code) + ask_whether_meant(nearest));
      if (nearest) problem.fix = rewrite_scalar(choice.code, *nearest);
    }
  }
}

}  // namespace canonym
