#include "match/entry_table.h"

#include <algorithm>

namespace canonym {

std::uint32_t TraitsTable::add(const EntryTraits& traits) {
  const Key key(traits.kind, traits.way, traits.given_words, traits.family_words, traits.may_stand_alone,
                traits.is_abbreviation, traits.derives, traits.is_settled, traits.case_begin,
                traits.languages, traits.related);
  const auto [place, is_new] = numbers_.try_emplace(key, static_cast<std::uint32_t>(all_.size()));
  if (is_new) all_.push_back(traits);
  return place->second;
}

void EntryTable::visit(const Visit& take) const {
  for (const auto& [node, entry] : placed_) take(node, traits_[entry.traits], entry.owner);
}

void EntryTable::keep_settled(const std::function<bool(Index::Node, RecordIndex)>& is_settled) {
  for (auto& [node, entry] : placed_) {
    EntryTraits traits = traits_[entry.traits];
    if (!traits.is_settled || is_settled(node, entry.owner)) continue;
    traits.is_settled = false;
    entry.traits = traits_.add(traits);
  }
}

/// Given names and patronymics of a node that differ in nothing but their groups become one.
void EntryTable::join(std::span<const Placed> of_node) {
  std::map<std::uint32_t, std::vector<GroupIndex>> groups_of;  // by traits
  for (const auto& [node, entry] : of_node)
    if (is_of_groups(traits_[entry.traits].kind)) groups_of[entry.traits].push_back(entry.owner);
  for (auto [node, entry] : of_node) {
    if (is_of_groups(traits_[entry.traits].kind)) {
      const auto own = groups_of.extract(std::uint32_t{entry.traits});
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
  made.traits = traits_.finish();
  made.groups = Table(std::move(groups_));
}

}  // namespace canonym
