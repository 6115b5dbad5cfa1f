#include <algorithm>

#include "audit/audit.h"
#include "canonym/lint.h"
#include "lint/allow_comments.h"
#include "lint/choose_severities.h"

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
  const RuleModel& model = rules.model();
  std::vector<char> chosen;
  for (const RuleFile& file : model.files)
    chosen.push_back(!is_chosen || is_chosen(file.source->name(), file.pack));
  Diagnostics problems;
  if (!has_work(model, chosen)) return problems;
  const Matcher matcher(rules);
  const AuditContext context{matcher, model, chosen, problems};
  audit_variants(context);
  audit_derivations(context);
  problems.add_all(find_unused_allow_comments(problems, model.files, FoundBy::audit, chosen));
  problems = choose_severities(problems, model);
  problems.sort_by_place();
  return problems;
}

}  // namespace canonym
