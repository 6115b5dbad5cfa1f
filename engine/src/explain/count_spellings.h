#pragma once

#include "derive/lattice.h"

namespace canonym {

struct SpellingCount {
  std::size_t count = 0;
  bool is_capped = false;
};

/// How many different spellings of a lattice follow some one convention without a deviation, marks and
/// all; at most 10,000 are counted.
SpellingCount count_spellings(const Lattice& lattice, const OptionSets& options);

}  // namespace canonym
