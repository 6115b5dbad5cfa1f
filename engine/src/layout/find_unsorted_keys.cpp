#include <algorithm>

#include "canonym/layout.h"
#include "layout/attach_lines.h"
#include "layout/sort_keys.h"
#include "yaml/read_yaml.h"

namespace canonym {
namespace {

/// The first key that stands too late, if any does.
void report_group(MemberGroup group, Diagnostics& problems) {
  const auto late = std::ranges::adjacent_find(
      group, [](const LayoutEntry& member, const LayoutEntry& next) { return comes_before(next, member); });
  if (late == group.end()) return;
  const LayoutEntry& moved = *std::next(late);
  const LayoutEntry& place =
      *std::ranges::find_if(group, [&](const LayoutEntry& member) { return comes_before(moved, member); });
  problems.add(Severity::warning, "unsorted", moved.key->at,
               "the key " + in_quotes(moved.key->text) + " belongs before " + in_quotes(place.key->text));
}

void look_at(const LayoutEntry& entry, Diagnostics& problems) {
  for (const MemberGroup group : split_groups(entry)) report_group(group, problems);
  for (const LayoutEntry& inner : entry.entries) look_at(inner, problems);
}

}  // namespace

Diagnostics find_unsorted_keys(const Source& source) {
  Diagnostics problems;
  // Whoever loads the file, or what becomes of it, asks both readers.
  const ReadYaml read = read_yaml(source, {}, YamlReaders::one);
  if (!read.root) return problems;
  const std::unique_ptr<LayoutEntry> entries = make_entries(*read.root);
  attach_lines(source, *entries);
  look_at(*entries, problems);
  return problems;
}

}  // namespace canonym
