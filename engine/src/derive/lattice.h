#pragma once

#include <vector>

#include "derive/correspondences.h"
#include "derive/relation.h"

namespace canonym {

/// All ways to write a native word: from place to place, edges with renderings. A path
/// from the first place to the last is a spelling.
struct Lattice {
  struct Edge {
    std::size_t to = 0;
    Renderings renderings;
    std::size_t native_begin = 0;  ///< the letters of the native word that it stands for
    std::size_t native_size = 0;
  };
  std::vector<std::vector<Edge>> places;  ///< edges that leave each place; the last has none

  std::size_t native_letters = 0;
};

/// The word by the table of its own language.
Lattice make_lattice(LettersView word, const Correspondences& table);

/// The word as the sister language has it: in its own letters, and by its table.
Lattice make_related_lattice(LettersView word, const Relation& relation, const Correspondences* table);

}  // namespace canonym
