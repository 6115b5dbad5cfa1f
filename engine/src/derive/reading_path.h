#pragma once

#include <optional>
#include <vector>

#include "derive/lattice.h"

namespace canonym {

/// A grapheme of a native word, and the letters of a spelling that stand for it.
struct PathStep {
  Lattice::Edge edge;
  std::size_t begin = 0, end = 0;   ///< letters of the spelling
  std::size_t deviations = 0;       ///< from the convention: another rendering, a rare one, other marks
  std::optional<Option> rendering;  ///< what they were read as, of the option sets; none: nothing fits
};

/// A spelling read off a native word from beginning to end.
struct ReadingPath {
  LabelSet convention = 0;     ///< one that it follows most closely
  LabelSet nearest = 0;        ///< all that it follows as closely
  std::size_t unread = 0;      ///< what could not be read: graphemes and letters; 0 when all could
  std::size_t deviations = 0;  ///< from the convention
  std::vector<PathStep> steps;
};

/// The way through the lattice that reads most of the spelling and then deviates least from some one
/// convention; of equal conventions one of `preferred`, then the first. What cannot be read is passed
/// over, so there is always a way.
ReadingPath find_reading_path(const Lattice& lattice, const OptionSets& options,
                              const MarkedLetters& spelling, LabelSet preferred);

}  // namespace canonym
