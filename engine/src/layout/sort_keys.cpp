#include "layout/sort_keys.h"

#include <algorithm>
#include <iterator>

namespace canonym {
namespace {

using Entries = std::vector<LayoutEntry>;

std::size_t rank_of(const LayoutEntry& entry, std::span<const std::string_view> order) {
  return static_cast<std::size_t>(std::ranges::find(order, std::string_view(entry.key->text)) -
                                  order.begin());
}

/// Takes the lines above an entry that are those of its group: up to the last blank line.
std::vector<Line> take_heading(LayoutEntry& first, bool is_file_head) {
  std::vector<Line>& lines = first.above;
  const auto last_blank = std::find(lines.rbegin(), lines.rend(), Line());
  const auto end = is_file_head ? lines.end() : last_blank.base();
  std::vector<Line> heading(lines.begin(), end);
  lines.erase(lines.begin(), end);
  return heading;
}

/// Moving an entry leaves what is inside of it where it is, but not the entry itself.
void point_to_parents(Entries& entries) {
  for (LayoutEntry& entry : entries)
    for (LayoutEntry& inner : entry.entries) inner.parent = &entry;
}

void sort_group(Entries::iterator begin, Entries::iterator end, bool is_file_head,
                std::span<const std::string_view> order) {
  const auto comes_before = [&](const LayoutEntry& a, const LayoutEntry& b) {
    return rank_of(a, order) < rank_of(b, order);
  };
  if (std::is_sorted(begin, end, comes_before)) return;
  std::vector<Line> heading = take_heading(*begin, is_file_head);
  std::stable_sort(begin, end, comes_before);
  begin->above.insert(begin->above.begin(), heading.begin(), heading.end());
}

void sort_members(LayoutEntry& parent, std::span<const std::string_view> order) {
  Entries& entries = parent.entries;
  const auto begins_group = [](const LayoutEntry& entry) {
    return std::ranges::find(entry.above, Line()) != entry.above.end();
  };
  for (auto begin = entries.begin(); begin != entries.end();) {
    const auto end = std::find_if(std::next(begin), entries.end(), begins_group);
    sort_group(begin, end, !parent.parent && begin == entries.begin(), order);
    begin = end;
  }
  point_to_parents(entries);
}

}  // namespace

void sort_keys(LayoutEntry& entry) {
  const std::span<const std::string_view> order = key_order(entry.room);
  const bool has_keys = entry.value->kind == Value::Kind::mapping;
  if (!order.empty() && has_keys) sort_members(entry, order);
  for (LayoutEntry& inner : entry.entries) sort_keys(inner);
}

}  // namespace canonym
