#include "canonym/compare_rules.h"

#include <array>

#include "compare/compare_groups.h"
#include "compare/compare_records.h"
#include "compare/compare_spellings.h"
#include "compare/describe.h"
#include "compare/sample_derivations.h"

namespace canonym {

std::string_view change_name(ItemChange change) {
  constexpr std::array<std::string_view, 4> names{"added", "removed", "renamed", "changed"};
  return names[static_cast<std::size_t>(change)];
}

std::string_view effect_name(SpellingEffect effect) {
  constexpr std::array<std::string_view, 6> names{
      "appears", "vanishes", "changes", "becomes ambiguous", "ceases to be ambiguous", "known otherwise"};
  return names[static_cast<std::size_t>(effect)];
}

RuleDifference compare_rules(const Matcher& before, const Matcher& after, const NormalizeOptions& options) {
  const RuleModel& old_model = before.rules().model();
  const RuleModel& new_model = after.rules().model();
  RuleDifference difference;
  difference.records = compare_records(old_model, new_model);
  difference.groups = compare_groups(before.compiled(), after.compiled());
  difference.tables = compare_items(describe_tables(old_model), describe_tables(new_model));
  for (const ChangedItem& record : difference.records)
    if (record.change == ItemChange::renamed) difference.renames[record.old_id] = record.id;
  if (difference.is_empty()) return difference;
  difference.spellings = compare_spellings(before, after, options, difference.renames);
  if (difference.tables.empty()) return difference;
  DerivationSample sample = sample_derivations(before, after, difference.renames);
  difference.derivations = std::move(sample.changes);
  difference.sampled = sample.sampled;
  return difference;
}

}  // namespace canonym
