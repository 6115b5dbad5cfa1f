#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "image/little.h"

namespace canonym {

/// Eight bytes of a text, looked at together: which are ASCII letters and digits. Masks have the highest bit
/// of a byte, the first byte of the text is the lowest.
struct AsciiBlock {
  static constexpr std::size_t size = 8;
  static constexpr std::uint64_t highest = 0x8080808080808080;

  std::uint64_t bytes = 0;
  std::uint64_t letters = 0;
  std::uint64_t digits = 0;

  explicit AsciiBlock(const char* text) {
    Little64 read;
    std::memcpy(&read, text, size);
    bytes = read;
    letters = between(bytes | 0x2020202020202020, 'a', 'z') & ~bytes & highest;
    digits = between(bytes, '0', '9') & ~bytes & highest;
  }

  /// How many letters and digits it begins with.
  std::size_t count_leading() const {
    const std::uint64_t others = ~(letters | digits) & highest;
    return others == 0 ? size : static_cast<std::size_t>(std::countr_zero(others)) / 8;
  }

  /// The same of those it ends with.
  std::size_t count_trailing() const {
    const std::uint64_t others = ~(letters | digits) & highest;
    return others == 0 ? size : static_cast<std::size_t>(std::countl_zero(others)) / 8;
  }

  std::uint64_t small_letters() const { return bytes | letters >> 2; }

  /// Of the bytes, bit by bit, which are capitals.
  std::uint64_t capitals() const {
    const std::uint64_t is_capital = letters & ~(bytes << 2);
    return (is_capital >> 7) * 0x0102040810204080 >> 56;
  }

 private:
  /// The highest bit of each byte below 128 that lies between the two, both included.
  static constexpr std::uint64_t between(std::uint64_t bytes, unsigned char first, unsigned char last) {
    constexpr std::uint64_t each = 0x0101010101010101;
    const std::uint64_t low = bytes & ~highest;
    return (low + each * (0x80u - first)) & ~(low + each * (0x7Fu - last));
  }
};

}  // namespace canonym
