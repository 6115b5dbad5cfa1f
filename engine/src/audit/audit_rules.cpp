#include <algorithm>

#include "audit/audit.h"
#include "canonym/lint.h"
#include "lint/finish_stage.h"

namespace canonym {

namespace {

/// Whether there is anything to look at: making matchers takes its time.
bool has_work(const RuleModel& model, const std::vector<char>& is_chosen) {
  const bool has_tables = std::ranges::any_of(
      model.tables, [](const LetterTable& table) { return table.kind == TableKind::correspondences; });
  return has_tables && std::ranges::any_of(model.records, [&](const Record& record) {
           return is_chosen[record.file] != 0 && record.derive && !record.natives.empty();
         });
}

}  // namespace

Diagnostics audit_rules(const RuleSet& rules, const FileChoice& is_chosen) {
  if (!has_work(rules.model(), choose_files(rules.model(), is_chosen))) return {};
  return audit_rules(Matcher(rules), is_chosen);
}

Diagnostics audit_rules(const Matcher& matcher, const FileChoice& is_chosen) {
  const RuleModel& model = matcher.rules().model();
  const std::vector<char> chosen = choose_files(model, is_chosen);
  Diagnostics problems;
  if (!has_work(model, chosen)) return problems;
  const AuditContext context{matcher, model, chosen, problems};
  audit_variants(context);
  audit_derivations(context);
  return finish_stage(FoundBy::audit, std::move(problems), model, chosen);
}

}  // namespace canonym
