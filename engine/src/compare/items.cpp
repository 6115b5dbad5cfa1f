#include "compare/items.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace canonym {
namespace {

using Key = std::pair<std::string, std::string>;  // kind and id

void sort_once(std::vector<Field>& fields) {
  std::ranges::sort(fields);
  fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
}

/// What of the one is not in the other, by name.
std::map<std::string, std::vector<Field>> list_missing(const std::vector<Field>& fields,
                                                       const std::vector<Field>& others) {
  std::vector<Field> missing;
  std::set_difference(fields.begin(), fields.end(), others.begin(), others.end(),
                      std::back_inserter(missing));
  std::map<std::string, std::vector<Field>> by_name;
  for (Field& field : missing) by_name[field.name].push_back(std::move(field));
  return by_name;
}

bool is_replaced(const std::vector<Field>& lost, const std::vector<Field>& added) {
  return lost.size() == 1 && added.size() == 1 && added.front().values == Field::Values::one;
}

std::map<Key, std::vector<Field>> join_items(std::vector<Item> items) {
  std::map<Key, std::vector<Field>> joined;
  for (Item& item : items) std::ranges::move(item.fields, std::back_inserter(joined[{item.kind, item.id}]));
  return joined;
}

ChangedItem make_change(ItemChange change, const Key& key, std::vector<FieldChange> fields) {
  ChangedItem item;
  item.change = change;
  std::tie(item.kind, item.id) = key;
  item.fields = std::move(fields);
  return item;
}

}  // namespace

std::vector<FieldChange> compare_fields(std::vector<Field> before, std::vector<Field> after) {
  sort_once(before);
  sort_once(after);
  auto lost = list_missing(before, after);
  auto added = list_missing(after, before);
  std::set<std::string> names;
  for (const auto& [name, fields] : lost) names.insert(name);
  for (const auto& [name, fields] : added) names.insert(name);
  std::vector<FieldChange> changes;
  for (const std::string& name : names) {
    if (is_replaced(lost[name], added[name])) {
      changes.push_back({name, lost[name].front().value, added[name].front().value});
      continue;
    }
    for (const Field& field : lost[name]) changes.push_back({name, field.value, ""});
    for (const Field& field : added[name]) changes.push_back({name, "", field.value});
  }
  return changes;
}

std::vector<ChangedItem> compare_items(std::vector<Item> before, std::vector<Item> after) {
  auto old_items = join_items(std::move(before));
  auto new_items = join_items(std::move(after));
  std::set<Key> keys;
  for (const auto& [key, fields] : old_items) keys.insert(key);
  for (const auto& [key, fields] : new_items) keys.insert(key);
  std::vector<ChangedItem> changes;
  for (const Key& key : keys) {
    const bool was = old_items.contains(key);
    const bool is = new_items.contains(key);
    std::vector<FieldChange> fields = compare_fields(std::move(old_items[key]), std::move(new_items[key]));
    if (was && is && fields.empty()) continue;
    const ItemChange change = !was ? ItemChange::added : !is ? ItemChange::removed : ItemChange::changed;
    changes.push_back(make_change(change, key, std::move(fields)));
  }
  return changes;
}

}  // namespace canonym
