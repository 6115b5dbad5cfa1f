#pragma once

#include <vector>

#include "match/entry_table.h"
#include "match/node_table.h"

namespace canonym {

/// Finds out which entries are settled. Nothing is left to decide about a settled spelling where it stands as
/// it is listed, between words that no name can have, and none of its words can be read as another one: it is
/// the name of one record, no name is composed with it, and the record's canonical spelling, which is written
/// for it, is found again as itself: no sign behind it makes it another name.
class SettledEntries {
 public:
  /// Whether the spelling may be settled, for all that it and its record say. To be called for each spelling
  /// before it is added.
  static bool may_be(const WholeSpelling& whole, const Record& record, const ComposedRecord& composed);

  /// Of a record, the node of its canonical spelling.
  void note_canonical(RecordIndex record, Index::Node node);

  /// Takes the mark from entries that others at their nodes, or on the way there, leave unsettled.
  void settle(EntryTable& entries, const NodeTable& nodes) const;

 private:
  std::vector<Index::Node> canonical_;  // by record; the root where it is not known
};

}  // namespace canonym
