#pragma once

#include <compare>
#include <string_view>
#include <vector>

namespace canonym {

/// A letter as it folds, and what folding takes from it.
struct MarkedLetter {
  char32_t base = 0;
  char32_t mark = 0;  ///< 0 when the letter is its own base; else the letter with its marks, as a number

  auto operator<=>(const MarkedLetter&) const = default;
};

/// A word as derived spellings are compared: folded letters that still know their marks; apostrophes
/// and soft-sign marks left out.
using MarkedLetters = std::vector<MarkedLetter>;

MarkedLetters read_marked_letters(std::string_view word);

/// Whether any letter has a mark.
bool has_marks(const MarkedLetters& letters);

}  // namespace canonym
