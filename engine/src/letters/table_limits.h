#pragma once

#include <cstddef>

#include "canonym/diagnostic.h"
#include "letters/pattern.h"

namespace canonym {

/// What a table of correspondences, a relation or an inflection table may have at most, so that hostile rule
/// files cost little.
struct TableLimits {
  static constexpr std::size_t rows = 2000;   ///< or paradigms
  static constexpr std::size_t options = 64;  ///< renderings or alternatives of a row, endings of a case
  static constexpr std::size_t pattern_bytes = 512;  ///< of a pattern with its contexts
  static constexpr std::size_t class_letters = 200;
  static constexpr std::size_t option_bytes = 32;
};

/// A `bad-value` when there is more of something than is allowed.
void check_size(std::size_t size, std::size_t most, const char* of_what, const Location& at,
                Diagnostics& problems);

/// A `bad-value` for each class with too many letters.
void check_classes(const std::vector<LetterClass>& classes, Diagnostics& problems);

/// A `bad-value` for a pattern that is too long.
void check_pattern(const Written& pattern, Diagnostics& problems);

}  // namespace canonym
