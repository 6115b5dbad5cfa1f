#include "compare/compare_records.h"

#include <algorithm>
#include <map>

#include "compare/describe.h"

namespace canonym {
namespace {

using Records = std::map<std::string_view, const Record*>;

Records index_records(const RuleModel& model) {
  Records records;
  for (const Record& record : model.records) records.emplace(record.id.text, &record);
  return records;
}

/// Takes out of `from` what is in `others` too.
Records take_missing(const Records& from, const Records& others) {
  Records missing = from;
  std::erase_if(missing, [&](const auto& record) { return others.contains(record.first); });
  return missing;
}

/// What a record keeps when it gets another id.
std::string identity_of(const Record& record) {
  std::string text = std::string(kind_name(record.kind)) + '\0' + record.canonical.text;
  std::vector<std::string> natives;
  for (const Native& native : record.natives)
    natives.push_back(native.language.text + '\0' + native.spelling.text);
  std::ranges::sort(natives);
  for (const std::string& native : natives) text += '\0' + native;
  return text;
}

std::map<std::string, std::vector<const Record*>> group_by_identity(const Records& records) {
  std::map<std::string, std::vector<const Record*>> groups;
  for (const auto& [id, record] : records) groups[identity_of(*record)].push_back(record);
  return groups;
}

/// Of a record as a whole: what its line says anyway, and what is so unless a file says otherwise.
bool goes_without_saying(const FieldChange& field) {
  const std::string& value = field.before.empty() ? field.after : field.before;
  return field.field == "kind" || field.field == "canonical" ||
         (field.field == "alone" && value == "family") || (field.field == "derive" && value == "true");
}

ChangedItem make_change(ItemChange change, const Record* before, const Record* after) {
  const Record& record = after ? *after : *before;
  ChangedItem item;
  item.change = change;
  item.kind = kind_name(record.kind);
  item.id = record.id.text;
  if (change == ItemChange::renamed) item.old_id = before->id.text;
  item.canonical = record.canonical.text;
  item.fields = compare_fields(before ? describe_record(*before) : std::vector<Field>(),
                               after ? describe_record(*after) : std::vector<Field>());
  if (!before || !after) std::erase_if(item.fields, goes_without_saying);
  return item;
}

}  // namespace

std::vector<ChangedItem> compare_records(const RuleModel& before, const RuleModel& after) {
  const Records old_records = index_records(before);
  const Records new_records = index_records(after);
  Records removed = take_missing(old_records, new_records);
  Records added = take_missing(new_records, old_records);
  std::vector<ChangedItem> changes;
  const auto new_names = group_by_identity(added);
  for (const auto& [identity, records] : group_by_identity(removed)) {
    const auto found = new_names.find(identity);
    if (found == new_names.end() || records.size() != 1 || found->second.size() != 1) continue;
    changes.push_back(make_change(ItemChange::renamed, records.front(), found->second.front()));
    removed.erase(records.front()->id.text);
    added.erase(found->second.front()->id.text);
  }
  for (const auto& [id, record] : removed)
    changes.push_back(make_change(ItemChange::removed, record, nullptr));
  for (const auto& [id, record] : added) changes.push_back(make_change(ItemChange::added, nullptr, record));
  for (const auto& [id, record] : old_records) {
    const auto found = new_records.find(id);
    if (found == new_records.end()) continue;
    ChangedItem item = make_change(ItemChange::changed, record, found->second);
    if (!item.fields.empty()) changes.push_back(std::move(item));
  }
  std::ranges::sort(changes, {}, &ChangedItem::id);
  return changes;
}

}  // namespace canonym
