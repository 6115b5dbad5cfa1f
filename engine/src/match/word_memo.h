#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <string_view>
#include <vector>

namespace canonym {

/// Remembers words of a text by their letters, the latest two for each place of a small table.
class WordMemo {
 public:
  /// For a text of so many bytes: a short one has no use for a large table.
  explicit WordMemo(std::size_t text_size)
      : places_(std::bit_ceil(std::clamp(text_size / 128, std::size_t{8}, most_places))) {}

  /// `hash` must be the same for the same word. An empty word is never remembered.
  bool has(std::string_view word, std::uint64_t hash) const {
    if (words_.empty() || word.empty()) return false;
    const Place& place = words_[hash & (places_ - 1)];
    return place[0].view() == word || place[1].view() == word;
  }

  void note(std::string_view word, std::uint64_t hash) {
    if (word.empty() || word.size() > most_bytes) return;
    if (words_.empty()) words_.resize(places_);
    Place& place = words_[hash & (places_ - 1)];
    place[1] = place[0];
    place[0].size = static_cast<std::uint8_t>(word.size());
    std::copy(word.begin(), word.end(), place[0].bytes.begin());
  }

 private:
  static constexpr std::size_t most_places = 32768;
  static constexpr std::size_t most_bytes = 31;

  struct Known {
    std::array<char, most_bytes> bytes;
    std::uint8_t size = 0;
    std::string_view view() const { return {bytes.data(), size}; }
  };
  using Place = std::array<Known, 2>;  // what a processor fetches at once

  std::size_t places_;
  std::vector<Place> words_;
};

}  // namespace canonym
