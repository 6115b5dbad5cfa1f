#include "layout/same_meaning.h"

#include <algorithm>

#include "layout/quotes.h"

namespace canonym {
namespace {

bool is_same(const Value& a, const Value& b, Room room);

bool is_same_text(const Value& a, const Value& b) {
  if (a.scalar.text != b.scalar.text) return false;
  return a.is_plain == b.is_plain || !may_be_no_text(a.scalar.text);
}

using Members = std::vector<const Value::Member*>;

/// By their keys where the order of keys means nothing.
Members list_members(const Value& value, Room room) {
  Members members;
  for (const Value::Member& member : value.members) members.push_back(&member);
  if (!key_order(room).empty())
    std::ranges::sort(members, {},
                      [](const Value::Member* member) -> const std::string& { return member->key.text; });
  return members;
}

bool has_same_members(const Value& a, const Value& b, Room room) {
  const auto is_same_member = [&](const Value::Member* one, const Value::Member* other) {
    return one->key.text == other->key.text &&
           is_same(one->value, other->value, room_inside(room, one->key.text));
  };
  return std::ranges::equal(list_members(a, room), list_members(b, room), is_same_member);
}

bool has_same_items(const Value& a, const Value& b, Room room) {
  return std::ranges::equal(a.items, b.items, [&](const Value& one, const Value& other) {
    return is_same(one, other, room_inside(room, ""));
  });
}

bool is_same(const Value& a, const Value& b, Room room) {
  if (a.kind != b.kind) return false;
  if (a.kind == Value::Kind::scalar) return is_same_text(a, b);
  return has_same_members(a, b, room) && has_same_items(a, b, room);
}

}  // namespace

bool has_same_meaning(const Value& a, const Value& b) {
  return is_same(a, b, room_of_root(a));
}

}  // namespace canonym
