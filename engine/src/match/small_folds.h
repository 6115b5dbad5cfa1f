#pragma once

#include <array>
#include <cstdint>

#include "icu/characters.h"

namespace canonym {

/// What a character is to the first bytes of a folded word, for those characters that texts in
/// alphabets are made of: up to U+07FF and of U+2000 to U+203F.
struct SmallFold {
  enum class Kind : std::uint8_t {
    letter,        ///< folds to `bytes` in a WordKey, wherever it stands, and marks that follow do not count
    other_letter,  ///< the same, but marks may count
    mark,
    nothing,  ///< inside a word, folds to nothing
    apostrophe,
    end,  ///< no part of a word
    odd,  ///< to be read exactly
  };
  std::array<char, 4> bytes{};
  std::uint8_t size = 0;
  Kind kind = Kind::odd;
};

/// All of them, from the character table. Immutable: threads share the one instance.
class SmallFolds {
 public:
  static const SmallFolds& instance();

  /// Of the character at `bytes`, of which `size` bytes are there: of two bytes or general punctuation. Odd
  /// for all others, well-formed or not. `taken` becomes the size.
  const SmallFold& read(const char* bytes, std::size_t size, std::size_t& taken) const {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    if (size >= 2 && byte(0) >= 0xC2 && byte(0) < 0xE0 && (byte(1) & 0xC0) == 0x80) {
      taken = 2;
      return two_bytes_[static_cast<std::size_t>(byte(0) & 0x1F) << 6 | (byte(1) & 0x3F)];
    }
    if (size >= 3 && byte(0) == 0xE2 && byte(1) == 0x80 && (byte(2) & 0xC0) == 0x80) {
      taken = 3;
      return punctuation_[byte(2) & 0x3F];
    }
    return odd_;
  }

  /// The same of a letter with the lead D0 or D1, as those of most Cyrillic alphabets have: always two bytes,
  /// the first in the lowest eight bits. `number` counts from U+0400.
  std::uint64_t cyrillic(std::size_t number) const { return cyrillic_[number]; }
  static constexpr std::size_t cyrillic_letters = 0x80;

  /// What a letter of two bytes folds to: up to four bytes, the first in the lowest eight bits, and how many
  /// they are, 0 where it is no such letter. Both bytes must be readable.
  struct Letter {
    std::uint32_t bytes = 0;
    std::uint32_t size = 0;
  };
  Letter read_letter(const char* bytes) const {
    const auto first = static_cast<unsigned>(static_cast<unsigned char>(bytes[0])) ^ 0xC0;
    const auto second = static_cast<unsigned>(static_cast<unsigned char>(bytes[1])) ^ 0x80;
    // Overlong forms are in the table, too: as those of no letters.
    return first < 0x20 && second < 0x40 ? letters_[first << 6 | second] : Letter{};
  }

 private:
  SmallFolds();

  std::array<SmallFold, 0x800> two_bytes_;
  std::array<Letter, 0x800> letters_{};
  std::array<std::uint16_t, cyrillic_letters> cyrillic_{};
  std::array<SmallFold, 0x40> punctuation_;
  SmallFold odd_;
};

}  // namespace canonym
