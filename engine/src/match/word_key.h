#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "image/little.h"

namespace canonym {

/// A mask of so many bytes, at most eight: shifting by all bits at once is undefined.
constexpr std::uint64_t mask_of_bytes(std::size_t size) {
  return ~(~std::uint64_t{0} << size * 4 << size * 4);
}

/// The bytes that a word of so many, up to sixteen, has of the sixteen of a key.
struct WordMask {
  std::uint64_t low;
  std::uint64_t high;
};
inline constexpr auto word_masks = [] {
  std::array<WordMask, 17> masks{};
  for (std::size_t size = 0; size < masks.size(); ++size)
    masks[size] = {mask_of_bytes(size < 8 ? size : 8), mask_of_bytes(size < 8 ? 0 : size - 8)};
  return masks;
}();

/// What a folded word is told by at a glance: its first bytes without apostrophes and combining marks, and
/// how long it is up to one more than those. Without the marks й is as long as и, so that most Cyrillic
/// letters have their places in the key.
struct WordKey {
  static constexpr std::size_t most_bytes = 16;
  static constexpr std::uint64_t to_lower = 0x2020202020202020;  // digits have that bit

  std::uint64_t low = 0;
  std::uint64_t high = 0;
  std::uint64_t size = 0;

  /// Whether a character that begins with this byte is no part of a key: combining marks, among them the
  /// breve of й, and some rare Greek letters.
  static bool leaves_out(char lead) { return lead == '\xCC' || lead == '\xCD'; }

  /// `bytes` are folded; `size` may be larger than they are.
  static WordKey of(const char* bytes, std::size_t size) {
    WordKey key;
    key.size = std::min(size, most_bytes + 1);
    key.low = read_letters(bytes, std::min<std::size_t>(size, 8));
    if (size > 8) key.high = read_letters(bytes + 8, std::min<std::size_t>(size - 8, 8));
    return key;
  }

  static std::uint64_t read_letters(const char* bytes, std::size_t size) {
    Little64 letters;
    std::memcpy(&letters, bytes, size);
    return letters;
  }

  /// The first half of that of a word of ASCII letters and digits in any case; eight bytes must be readable.
  static std::uint64_t low_of_ascii(const char* bytes, std::size_t size) {
    return (read_letters(bytes, 8) | to_lower) & word_masks[std::min(size, most_bytes)].low;
  }

  /// The key of a word of ASCII letters and digits in any case; behind `bytes` 16 must be readable. Without a
  /// branch, for the lengths of words cannot be foretold.
  static WordKey of_ascii(const char* bytes, std::size_t size) {
    WordKey key;
    key.low = low_of_ascii(bytes, size);
    key.high = (read_letters(bytes + 8, 8) | to_lower) & word_masks[std::min(size, most_bytes)].high;
    key.size = std::min(size, most_bytes + 1);
    return key;
  }

  /// The multipliers are those of splitmix64 and of MurmurHash3.
  std::uint64_t hash() const {
    std::uint64_t mixed = (low ^ std::rotl(high * 0xFF51AFD7ED558CCD, 32) ^ size) * 0xBF58476D1CE4E5B9;
    mixed ^= mixed >> 32;
    return mixed * 0x94D049BB133111EB;
  }
};

}  // namespace canonym
