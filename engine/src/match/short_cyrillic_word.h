#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "match/letter_case.h"
#include "match/lexicon.h"
#include "match/word.h"

namespace canonym {

/// A word of at most 16 Cyrillic letters of two bytes with an ASCII character behind it that ends it: what
/// WordReader would read there, four letters at a time.
class ShortCyrillicWord {
 public:
  static constexpr std::size_t most_bytes = 32;

  /// Of the word at `at` of a text.
  ShortCyrillicWord(const WordReader& reader, std::string_view text, std::size_t at);

  /// Whether a word that begins with this byte may be one.
  static bool may_begin_with(char byte) { return (static_cast<unsigned char>(byte) & 0xFE) == 0xD0; }

  /// Bytes; 0 when there is no such word.
  std::size_t size() const { return size_; }

  std::string_view folded() const { return {folded_.data(), folded_size_}; }
  WordId find_in(const Lexicon& lexicon) const { return lexicon.find(folded()); }
  LetterCase letter_case() const { return letter_case_; }

  /// Whether no word that differs in more than case folds to the same: it has neither ё nor any other letter
  /// but those from А to я.
  bool is_basic() const { return is_basic_; }

 private:
  void add_plain_letters(const CyrillicBlock& block);
  bool add_other_letter(const WordReader& reader, const char* letter);

  static constexpr std::size_t most_read = most_bytes + CyrillicBlock::size + 2;
  static constexpr std::size_t most_fold_bytes = 4;  // of a letter of two: of й and the like

  std::size_t size_ = 0;
  std::size_t folded_size_ = 0;
  bool is_basic_ = true;
  LetterCase letter_case_;
  std::array<char, most_fold_bytes * most_read / 2 + sizeof Character::fold_bytes>
      folded_;  // as far as filled
};

}  // namespace canonym
