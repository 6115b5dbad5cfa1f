#include "layout/entry.h"

namespace canonym {
namespace {

bool is_in_brackets(const Value& value) {
  const char first = raw_text(value.at()).front();
  return value.kind != Value::Kind::scalar && (first == '[' || first == '{');
}

void fill_entry(LayoutEntry& entry, const Value& value);

void add_entry(LayoutEntry& parent, const Written* key, const Value& value) {
  const std::string_view name = key ? std::string_view(key->text) : std::string_view();
  LayoutEntry& entry = parent.entries.emplace_back();
  entry.key = key;
  entry.parent = &parent;
  entry.room = room_inside(parent.room, name);
  entry.is_running_text = holds_running_text(parent.room, name);
  fill_entry(entry, value);
}

/// Entries point at their parents, so room is made before they come.
void fill_entry(LayoutEntry& entry, const Value& value) {
  entry.value = &value;
  entry.is_flow = is_in_brackets(value);
  entry.entries.reserve(value.items.size() + value.members.size());
  for (const Value& item : value.items) add_entry(entry, nullptr, item);
  for (const Value::Member& member : value.members) add_entry(entry, &member.key, member.value);
}

}  // namespace

std::unique_ptr<LayoutEntry> make_entries(const Value& root) {
  auto entry = std::make_unique<LayoutEntry>();
  entry->room = room_of_root(root);
  fill_entry(*entry, root);
  return entry;
}

}  // namespace canonym
