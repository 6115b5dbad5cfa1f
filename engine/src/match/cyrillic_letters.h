#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "match/small_folds.h"
#include "match/word_key.h"

namespace canonym {

// Letters with the lead D0 or D1, those of most Cyrillic alphabets: four of them are eight bytes.

inline constexpr std::size_t cyrillic_step = 8;
inline constexpr std::uint64_t cyrillic_asked = 0xC0FEC0FEC0FEC0FE;
inline constexpr std::uint64_t cyrillic_wanted = 0x80D080D080D080D0;

/// Such letters that eight bytes of a text begin with: up to four.
inline std::size_t count_cyrillic(std::uint64_t bytes) {
  return static_cast<std::size_t>(std::countr_zero((bytes & cyrillic_asked) ^ cyrillic_wanted)) / 16;
}

/// What so many of those letters, at most four, fold to.
inline std::uint64_t fold_cyrillic(const SmallFolds& folds, std::uint64_t bytes, std::size_t letters) {
  const std::uint64_t numbers = (bytes >> 8 & 0x003F003F003F003F) | (bytes & 0x0001000100010001) << 6;
  std::uint64_t folded = 0;
  for (int bit = 0; bit < 64; bit += 16) folded |= folds.cyrillic(numbers >> bit & 0x7F) << bit;
  return folded & mask_of_bytes(letters * 2);
}

/// Up to eight bytes of a word from `at` on, without a look behind it; zeros behind the word.
inline std::uint64_t read_step(std::string_view word, std::size_t at) {
  if (at + cyrillic_step <= word.size()) return WordKey::read_letters(word.data() + at, cyrillic_step);
  if (at >= word.size()) return 0;
  if (word.size() >= cyrillic_step)
    return WordKey::read_letters(word.data() + word.size() - cyrillic_step, cyrillic_step) >>
           (at + cyrillic_step - word.size()) * 8;
  std::uint64_t bytes = 0;
  for (std::size_t i = word.size(); i-- > at;) bytes = bytes << 8 | static_cast<unsigned char>(word[i]);
  return bytes;
}

/// Whether a word has no other letters.
inline bool is_cyrillic(std::string_view word) {
  std::uint64_t other = word.size() % 2;
  std::size_t at = 0;
  for (; at + cyrillic_step <= word.size(); at += cyrillic_step)
    other |= (read_step(word, at) & cyrillic_asked) ^ cyrillic_wanted;
  const std::uint64_t rest = (read_step(word, at) & cyrillic_asked) ^ cyrillic_wanted;
  return (other | (rest & mask_of_bytes(word.size() - at))) == 0;
}

}  // namespace canonym
