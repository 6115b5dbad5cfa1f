#pragma once

#include <functional>
#include <map>
#include <span>
#include <tuple>
#include <vector>

#include "match/index.h"

namespace canonym {

/// Traits of entries, each once.
class TraitsTable {
 public:
  std::uint32_t add(const EntryTraits& traits);
  const EntryTraits& operator[](std::size_t number) const { return all_[number]; }

  Table<EntryTraits> finish() { return Table(std::move(all_)); }

 private:
  using Key = std::tuple<EntryKind, Way, int, int, bool, bool, bool, bool, std::uint32_t, std::uint32_t,
                         std::uint32_t>;
  std::map<Key, std::uint32_t> numbers_;
  std::vector<EntryTraits> all_;
};

/// The entries of an index while it is built, and the nodes at which they stand.
class EntryTable {
 public:
  /// The owner of a given name or patronymic is its group.
  void add(Index::Node node, const Entry& entry) {
    placed_.push_back({node, {entry.owner, traits_.add(entry)}});
  }

  using Visit = std::function<void(Index::Node, const EntryTraits&, std::uint32_t owner)>;
  void visit(const Visit& take) const;

  /// Takes the mark from settled entries that are none of these.
  void keep_settled(const std::function<bool(Index::Node, RecordIndex)>& is_settled);

  /// Makes the tables of entries, by node, each node's in the order in which they were added. To be called
  /// once.
  void finish(std::size_t node_count, IndexTables& made);

 private:
  struct Placed {
    Index::Node node;
    IndexTables::StoredEntry entry;
  };
  void join(std::span<const Placed> of_node);

  TraitsTable traits_;
  std::vector<Placed> placed_;
  std::vector<IndexTables::StoredEntry> joined_;
  std::vector<Little32> groups_;
};

}  // namespace canonym
