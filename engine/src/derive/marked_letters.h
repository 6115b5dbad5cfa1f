#pragma once

#include <compare>
#include <optional>
#include <span>
#include <string>
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

/// Whether a word of these letters may be a spelling of a native word: two letters at least, none of them
/// Cyrillic or all of them.
bool may_be_read_off(const MarkedLetters& letters);

/// How many marks differ where `wanted` stands in a spelling: a letter of it without a mark may be any
/// that folds so, unless the spelling `is_marked` elsewhere. None when the letters are others, or too few.
inline std::optional<std::size_t> count_mark_differences(std::span<const MarkedLetter> wanted,
                                                         std::span<const MarkedLetter> spelling,
                                                         bool is_marked) {
  if (wanted.size() > spelling.size()) return std::nullopt;
  std::size_t differences = 0;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (spelling[i].base != wanted[i].base) return std::nullopt;
    if (spelling[i].mark != wanted[i].mark && (spelling[i].mark != 0 || is_marked)) ++differences;
  }
  return differences;
}

/// The letters with their marks; marks that are several on one letter are left out.
std::string to_text(const MarkedLetters& letters);

}  // namespace canonym
