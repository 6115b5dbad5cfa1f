#pragma once

#include <cstdint>

namespace canonym {

/// Which of the cased letters of a word are capitals; the first 64 of them count.
struct LetterCase {
  static constexpr std::uint8_t most_letters = 64;

  std::uint64_t capitals = 0;
  std::uint8_t letters = 0;

  void add(bool is_capital) {
    if (letters == most_letters) return;
    capitals |= std::uint64_t{is_capital} << letters;
    ++letters;
  }

  /// So many letters, less than 64, and which of them are capitals, bit by bit; other bits do not count.
  void add(std::uint64_t are_capitals, std::size_t count) {
    const std::size_t room = static_cast<std::size_t>(most_letters) - letters;
    count = count < room ? count : room;
    if (count == 0) return;
    capitals |= (are_capitals & ((std::uint64_t{1} << count) - 1)) << letters;
    letters = static_cast<std::uint8_t>(letters + count);
  }

  bool is_lower() const { return capitals == 0; }
  bool is_title() const { return capitals == 1; }
  bool is_upper() const {
    return letters > 0 && capitals == (letters == most_letters ? ~0ull : (1ull << letters) - 1);
  }
};

/// Whether a word of a text may stand for a word of a spelling: written the same
/// way, all in capitals, or with a capital where the spelling is no abbreviation.
inline bool may_stand_for(LetterCase text, LetterCase spelling) {
  if (text.capitals == spelling.capitals || text.is_upper() || text.letters == 0) return true;
  const bool is_abbreviation = spelling.is_upper() && spelling.letters > 1;
  return text.is_title() && !is_abbreviation;
}

}  // namespace canonym
