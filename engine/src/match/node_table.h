#pragma once

#include <utility>
#include <vector>

#include "match/index.h"

namespace canonym {

/// The nodes of a tree, found by what leads to them.
class NodeTable {
 public:
  NodeTable() : nodes_(1), slots_(least_slots) {}

  Index::Node add(std::uint64_t key) {
    if (nodes_.size() * 3 >= slots_.size() * 2) grow();
    const std::size_t slot = slot_of(key);
    if (slots_[slot] == Index::root) {
      slots_[slot] = static_cast<Index::Node>(nodes_.size());
      nodes_.emplace_back(key);
    }
    return slots_[slot];
  }

  /// The node before the last word of the way there.
  Index::Node before(Index::Node node) const { return Index::node_of_edge(nodes_[node]); }

  std::size_t size() const { return nodes_.size(); }

  /// Whether nothing divides the last word from the one before it, as it is of signs.
  bool is_joined_directly(Index::Node node) const {
    return Index::joiner_of_edge(nodes_[node]) == Joiner::none;
  }

  void finish(IndexTables& tables) {
    const TaggedNumber tagged(nodes_.size());
    for (Little32& slot : slots_)
      if (slot != Index::root) slot = tagged.join(slot, Index::hash_of_edge(nodes_[slot]));
    nodes_.shrink_to_fit();
    tables.nodes = Table(std::move(nodes_));
    tables.slots = Table(std::move(slots_));
  }

 private:
  static constexpr std::size_t least_slots = 64;

  /// Where it stands, or is to stand.
  std::size_t slot_of(std::uint64_t key) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = Index::hash_of_edge(key) & mask;
    while (slots_[slot] != Index::root && nodes_[slots_[slot]] != key) slot = (slot + 1) & mask;
    return slot;
  }

  void grow() {
    slots_.assign(slots_.size() * 2, Index::root);
    for (Index::Node node = 1; node < nodes_.size(); ++node) slots_[slot_of(nodes_[node])] = node;
  }

  std::vector<Little64> nodes_;
  std::vector<Little32> slots_;
};

}  // namespace canonym
