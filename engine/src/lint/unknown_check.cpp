#include <algorithm>
#include <vector>

#include "lint/check_functions.h"
#include "rules/nearest.h"
#include "rules/place.h"

namespace canonym {
namespace {

/// Codes of checks that may be lowered.
std::vector<std::string_view> list_codes() {
  std::vector<std::string_view> codes;
  for (const CheckInfo& check : checks())
    if (check.may_be_lowered) codes.push_back(check.code);
  return codes;
}

void look_at(const Written& code, const std::vector<std::string_view>& known, const CheckContext& context,
             const CheckInfo& self) {
  if (find_check(code.text)) return;
  const std::optional<std::string_view> nearest = find_nearest(code.text, known);
  Diagnostic& problem =
      context.problems.add(self.severity, self.code, code.at,
                           "there is no check " + in_quotes(code.text) + ask_whether_meant(nearest));
  if (nearest) problem.fix = rewrite_scalar(code, *nearest);
}

}  // namespace

void check_unknown_check(const CheckContext& context, const CheckInfo& self) {
  const std::vector<std::string_view> single = list_codes();
  std::vector<std::string_view> with_all = single;
  with_all.emplace_back("all");
  for (const RuleFile& file : context.model.files) {
    for (const SeverityChoice& choice : file.checks)
      if (choice.code.text != "all") look_at(choice.code, with_all, context, self);
    for (const AllowComment& comment : file.allow_comments) look_at(comment.code, single, context, self);
  }
}

}  // namespace canonym
