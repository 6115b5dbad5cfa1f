#pragma once

#include <bitset>
#include <vector>

#include "letters/pattern.h"

namespace canonym {

/// A context of letters made quick to ask: single letters of the Cyrillic block and the apostrophe are bits.
class QuickContext {
 public:
  explicit QuickContext(const LetterContext& context);

  /// Whether it allows what stands before `end` of a word.
  bool allows_before(LettersView word, std::size_t end) const;

  /// Whether it allows what stands from `begin` of a word on.
  bool allows_after(LettersView word, std::size_t begin) const;

 private:
  static constexpr char32_t first_cyrillic = 0x400;
  static constexpr std::size_t block_size = 256;

  static bool has_bit(char32_t letter) {
    return letter == U'\'' || (letter >= first_cyrillic && letter < first_cyrillic + block_size);
  }
  static std::size_t bit_of(char32_t letter) { return letter == U'\'' ? 0 : letter - first_cyrillic; }
  bool has_letter(char32_t letter) const { return has_bit(letter) && letters_[bit_of(letter)]; }

  std::bitset<block_size> letters_;  // bit 0 is the apostrophe: U+0400 is a capital
  std::vector<Letters> others_;
  bool is_given_;
  bool has_boundary_;
  bool is_negated_;
};

}  // namespace canonym
