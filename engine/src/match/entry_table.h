#pragma once

#include <span>
#include <vector>

#include "match/index.h"

namespace canonym {

/// The entries of an index while it is built, and the nodes at which they stand.
class EntryTable {
 public:
  /// The owner of a given name or patronymic is its group.
  void add(Index::Node node, const Entry& entry) { placed_.push_back({node, entry}); }

  /// Makes the tables of entries, by node, each node's in the order in which they were added. To be called
  /// once.
  void finish(std::size_t node_count, IndexTables& made);

 private:
  struct Placed {
    Index::Node node;
    Entry entry;
  };
  void join(std::span<const Placed> of_node);

  std::vector<Placed> placed_;
  std::vector<Entry> joined_;
  std::vector<Little32> groups_;
};

}  // namespace canonym
