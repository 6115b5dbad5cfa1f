#include "layout/sort_keys.h"

#include <algorithm>
#include <iterator>

namespace canonym {
namespace {

using Entries = std::vector<LayoutEntry>;

std::size_t rank_of(const LayoutEntry& member, std::span<const std::string_view> order) {
  return static_cast<std::size_t>(std::ranges::find(order, std::string_view(member.key->text)) -
                                  order.begin());
}

/// Moving an entry leaves what is inside of it where it is, but not the entry itself.
void point_to_parents(Entries& entries) {
  for (LayoutEntry& entry : entries)
    for (LayoutEntry& inner : entry.entries) inner.parent = &entry;
}

void sort_group(Entries::iterator begin, Entries::iterator end) {
  if (std::is_sorted(begin, end, comes_before)) return;
  const auto heading_size = static_cast<std::ptrdiff_t>(count_heading_lines(*begin));
  const auto heading_end = begin->above.begin() + heading_size;
  const std::vector<Line> heading(begin->above.begin(), heading_end);
  begin->above.erase(begin->above.begin(), heading_end);
  std::stable_sort(begin, end, comes_before);
  begin->above.insert(begin->above.begin(), heading.begin(), heading.end());
}

}  // namespace

std::vector<MemberGroup> split_groups(const LayoutEntry& entry) {
  std::vector<MemberGroup> groups;
  if (entry.value->kind != Value::Kind::mapping || key_order(entry.room).empty()) return groups;
  const auto begins_group = [](const LayoutEntry& member) {
    return std::ranges::find(member.above, Line()) != member.above.end();
  };
  const Entries& members = entry.entries;
  for (auto begin = members.begin(); begin != members.end();) {
    const auto end = std::find_if(std::next(begin), members.end(), begins_group);
    groups.emplace_back(begin, end);
    begin = end;
  }
  return groups;
}

bool comes_before(const LayoutEntry& member, const LayoutEntry& other) {
  const std::span<const std::string_view> order = key_order(member.parent->room);
  return rank_of(member, order) < rank_of(other, order);
}

std::size_t count_heading_lines(const LayoutEntry& first) {
  const bool is_file_head = !first.parent->parent && &first == first.parent->entries.data();
  if (is_file_head) return first.above.size();
  const auto last_blank = std::find(first.above.rbegin(), first.above.rend(), Line());
  return static_cast<std::size_t>(last_blank.base() - first.above.begin());
}

void sort_keys(LayoutEntry& entry) {
  const LayoutEntry* const first = entry.entries.data();
  for (const MemberGroup group : split_groups(entry)) {
    const auto begin = entry.entries.begin() + (group.data() - first);
    sort_group(begin, begin + static_cast<std::ptrdiff_t>(group.size()));
  }
  point_to_parents(entry.entries);
  for (LayoutEntry& inner : entry.entries) sort_keys(inner);
}

}  // namespace canonym
