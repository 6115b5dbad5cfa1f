#pragma once

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "derive/correspondences.h"
#include "derive/option_sets.h"
#include "derive/relation.h"

namespace canonym {

/// All ways to write a native word: from place to place, edges with renderings. A path
/// from the first place to the last is a spelling.
struct Lattice {
  struct Edge {
    std::size_t to = 0;
    OptionSetId options = 0;
    std::size_t native_begin = 0;  ///< the letters of the native word that it stands for
    std::size_t native_size = 0;
  };
  std::vector<std::vector<Edge>> places;  ///< edges that leave each place; the last has none

  std::size_t native_letters = 0;
};

/// Makes lattices whose edges are sets of one OptionSets. Sets that were made for one word serve the next.
class LatticeMaker {
 public:
  explicit LatticeMaker(OptionSets& sets);

  /// The word by the table of its own language. A letter without a row stands for itself.
  Lattice make(LettersView word, const Correspondences& table);

  /// A part of a lattice, and whether its spellings end as only some languages let names end.
  struct SplitLattice {
    Lattice lattice;
    bool has_ending = false;
  };

  /// A lattice of this maker in parts: what every language could write; what ends in a rendering that has
  /// labels of `own` alone; and what has something put in at the end. Parts without a spelling are left out.
  std::vector<SplitLattice> split_at_end(const Lattice& lattice, LabelSet own);

  /// The word as the sister language has it: in its own letters, and by its table if there is one.
  Lattice make_related(LettersView word, const Relation& relation, const Correspondences* table);

 private:
  /// What rows that fit at one place say of so many letters; 0: what may be put in at the end.
  struct Reading {
    std::size_t size = 0;
    OptionSetId options = 0;
  };
  /// An edge whose sets are still to be merged.
  struct Draft {
    std::size_t to = 0;
    std::vector<OptionSetId> sets;
    std::size_t native_begin = 0, native_size = 0;
  };
  using Drafts = std::vector<std::vector<Draft>>;  // by place

  struct AtEnd {
    OptionSetId plain = 0, endings = 0;
  };
  AtEnd split_set(OptionSetId set, LabelSet own);
  AtEnd make_split(OptionSetId set, LabelSet own);
  bool drop_empty_edges(Lattice& lattice) const;
  const std::vector<Reading>& read_at(LettersView word, std::size_t at, const Correspondences& table);
  OptionSetId set_of(LettersView letters);
  OptionSetId render_run(LettersView word, std::size_t begin, std::size_t end, const Correspondences& table);
  static void add_edge(const Draft& edge, std::vector<Draft>& edges);
  void add_end(LettersView word, const Correspondences* table, std::size_t native_size, Drafts& drafts);
  Lattice merge(const Drafts& drafts, std::size_t native_letters);

  friend class RelatedLattice;

  OptionSets& sets_;
  OptionSetId nothing_;
  std::map<std::vector<const Correspondences::Row*>, std::vector<Reading>> readings_;
  std::map<char32_t, std::vector<Reading>> letter_readings_;  // of letters without a row
  std::map<Letters, OptionSetId> letter_sets_;
  std::map<std::pair<OptionSetId, LabelSet>, AtEnd> splits_;
};

}  // namespace canonym
