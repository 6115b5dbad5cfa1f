#include "compare/compare_groups.h"

#include <algorithm>
#include <set>

#include "compare/describe.h"
#include "icu/fold.h"

namespace canonym {
namespace {

bool has_family_in(const ComposedRecord& record, const std::set<std::string>& folded) {
  return !record.canonical.family.empty() && folded.contains(fold_text(record.canonical.family));
}

bool uses_group(const ComposedRecord& record, PartKind kind, GroupIndex group,
                const std::set<std::string>& folded) {
  switch (kind) {
    case PartKind::given:
      return std::ranges::find(record.given_groups, group) != record.given_groups.end();
    case PartKind::patronymic:
      return std::ranges::find(record.patronymic_groups, group) != record.patronymic_groups.end();
    case PartKind::family:
      return has_family_in(record, folded);
  }
  return false;
}

std::set<std::string> fold_spellings(const PartGroup& group) {
  std::set<std::string> folded{fold_text(group.key.text)};
  for (const Written& spelling : group.spellings) folded.insert(fold_text(spelling.text));
  return folded;
}

/// Several groups may have one kind and key.
std::size_t count_users(const ChangedItem& item, const Matcher::Compiled& compiled) {
  std::set<RecordIndex> users;
  const std::vector<PartGroup>& groups = compiled.model.groups;
  for (GroupIndex g = 0; g < groups.size(); ++g) {
    if (part_kind_name(groups[g].kind) != item.kind || groups[g].key.text != item.id) continue;
    const std::set<std::string> folded = fold_spellings(groups[g]);
    for (RecordIndex record = 0; record < compiled.composition.records.size(); ++record)
      if (uses_group(compiled.composition.records[record], groups[g].kind, g, folded)) users.insert(record);
  }
  return users.size();
}

}  // namespace

std::vector<ChangedItem> compare_groups(const Matcher::Compiled& before, const Matcher::Compiled& after) {
  std::vector<ChangedItem> changes =
      compare_items(describe_groups(before.model), describe_groups(after.model));
  for (ChangedItem& item : changes)
    item.records = count_users(item, item.change == ItemChange::removed ? before : after);
  return changes;
}

}  // namespace canonym
