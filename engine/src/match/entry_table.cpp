#include "match/entry_table.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace canonym {

/// Given names and patronymics of a node that differ in nothing but their groups become one.
void EntryTable::join(std::span<const Placed> of_node) {
  using Traits = std::tuple<EntryKind, Way, std::uint32_t, std::uint32_t, bool, std::uint32_t>;
  std::map<Traits, std::vector<GroupIndex>> groups_of;
  const auto traits_of = [](const Entry& e) {
    return Traits(e.kind, e.way, e.languages, e.related, e.derives, e.case_begin);
  };
  for (const auto& [node, entry] : of_node)
    if (is_of_groups(entry.kind)) groups_of[traits_of(entry)].push_back(entry.owner);
  for (auto [node, entry] : of_node) {
    if (is_of_groups(entry.kind)) {
      const auto own = groups_of.extract(traits_of(entry));
      if (own.empty()) continue;  // one before it has taken the group
      std::vector<GroupIndex>& groups = own.mapped();
      std::ranges::sort(groups);
      groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
      entry.owner = static_cast<std::uint32_t>(groups_.size());
      groups_.emplace_back(static_cast<std::uint32_t>(groups.size()));
      groups_.insert(groups_.end(), groups.begin(), groups.end());
    }
    joined_.push_back(entry);
  }
}

void EntryTable::finish(std::size_t node_count, IndexTables& made) {
  std::ranges::stable_sort(placed_, {}, &Placed::node);
  joined_.reserve(placed_.size());
  std::vector<Little32> first;
  first.reserve(node_count + 1);
  auto begin = placed_.begin();
  for (Index::Node node = 0; node < node_count; ++node) {
    first.emplace_back(static_cast<std::uint32_t>(joined_.size()));
    const auto end = std::find_if(begin, placed_.end(), [&](const Placed& p) { return p.node != node; });
    join({begin, end});
    begin = end;
  }
  first.emplace_back(static_cast<std::uint32_t>(joined_.size()));
  joined_.shrink_to_fit();
  made.first_entry = Table(std::move(first));
  made.entries = Table(std::move(joined_));
  made.groups = Table(std::move(groups_));
}

}  // namespace canonym
