#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "icu/characters.h"
#include "match/cyrillic_letters.h"

namespace canonym {

/// What Cyrillic letters fold to that are two bytes and stay so, as nearly all are; 0 for others. By their
/// numbers from U+0400 on.
class CyrillicFolds {
 public:
  explicit CyrillicFolds(const CharacterTable& characters) {
    constexpr int asked = Character::word | Character::mark | Character::solo | Character::cased;
    for (std::size_t i = 0; i < small_end; ++i) {
      const Character& letter = characters.in_two_bytes(static_cast<char32_t>(0x400 + i));
      const bool is_plain = (letter.flags & asked) == (Character::word | Character::cased) &&
                            letter.is(Character::upper) == (i < small_begin) && letter.fold_size == 2;
      if (is_plain)
        folds_[i] = static_cast<std::uint16_t>(WordKey::read_letters(letter.fold_bytes.data(), 2));
    }
  }

  std::uint64_t operator[](std::uint64_t number) const { return folds_[number]; }

  static constexpr std::size_t small_begin = 0x30, small_end = 0x60;

 private:
  std::array<std::uint16_t, 0x80> folds_{};
};

/// Eight bytes of a text as Cyrillic letters of two bytes.
class CyrillicBlock {
 public:
  static constexpr std::size_t size = cyrillic_step;

  CyrillicBlock(const char* text, const CyrillicFolds& folds) {
    const std::uint64_t bytes = WordKey::read_letters(text, size);
    numbers_ = (bytes >> 8 & 0x003F003F003F003F) | (bytes & 0x0001000100010001) << 6;
    for (int bit = 0; bit < 64; bit += 16) folded |= folds[numbers_ >> bit & 0x7F] << bit;
    const std::uint64_t other = (bytes & cyrillic_asked) ^ cyrillic_wanted;
    count = static_cast<std::size_t>(std::countr_zero(other | (~folded & each << 7))) / 16;
  }

  /// How many letters with such a fold it begins with, up to four.
  std::size_t count = 0;

  /// What they fold to, two bytes each.
  std::uint64_t folded = 0;

  /// Of the letters, bit by bit, which are capitals.
  std::uint64_t capitals() const {
    const std::uint64_t is_small = (numbers_ + each * (0x80 - CyrillicFolds::small_begin)) >> 7;
    return (~is_small & each) * 0x0001000200040008 >> 48;
  }

  /// Whether all of the letters, as far as they are counted, lie between А and я: two of those that differ in
  /// more than case fold to different ones.
  bool is_basic() const {
    const std::uint64_t is_within = (numbers_ + each * 0x30) & each * 0xC0;
    return ((is_within ^ each * 0x40) & mask_of_bytes(count * 2)) == 0;
  }

  /// From U+0400 on.
  char32_t letter(std::size_t i) const { return 0x400 + static_cast<char32_t>(numbers_ >> i * 16 & 0x7F); }

 private:
  static constexpr std::uint64_t each = 0x0001000100010001;

  std::uint64_t numbers_ = 0;
};

}  // namespace canonym
