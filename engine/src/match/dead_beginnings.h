#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "derive/native_words.h"

namespace canonym {

/// Remembers how words of ASCII letters begin that are read off no native word, so that most new words of a
/// text need not be looked up. For one thread.
class DeadBeginnings {
 public:
  /// Whether the word, in any case, is known to begin so. Never for one with other characters.
  bool has(std::string_view word) const;

  /// A word that begins so.
  void note(std::string_view word, const DeadBeginning& beginning);

 private:
  static constexpr std::size_t most_letters = 8;
  static constexpr std::size_t least_places = 256;
  static constexpr std::size_t most_places = 1 << 15;

  /// Letters of a beginning, one a byte, and how many the word has, or 0 for any.
  struct Beginning {
    std::uint64_t letters = 0;
    std::uint64_t length = 0;
    bool operator==(const Beginning&) const = default;
  };

  static std::uint64_t first_letters(std::string_view word);
  static std::uint64_t cut(std::uint64_t letters, std::size_t size);
  std::size_t place_of(const Beginning& beginning) const;
  void grow();

  std::vector<Beginning> places_;  // a power of two
  std::size_t noted_ = 0;          // since it has this size
  unsigned sizes_ = 0;             // of those noted, bit by bit
};

}  // namespace canonym
