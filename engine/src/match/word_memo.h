#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace canonym {

/// Remembers words of a text by their letters, the latest two for each place of a table that grows with what
/// there is to remember, up to 2 MB.
class WordMemo {
 public:
  /// `hash` must be the same for the same word. An empty word is never remembered.
  bool has(std::string_view word, std::uint64_t hash) const {
    if (words_.empty() || word.empty()) return false;
    const Place& place = words_[hash & (words_.size() - 1)];
    return place[0].view() == word || place[1].view() == word;
  }

  void note(std::string_view word, std::uint64_t hash) {
    if (word.empty() || word.size() > most_bytes) return;
    if (noted_ == words_.size() && noted_ < most_places) grow();
    noted_ = std::min(noted_ + 1, words_.size());
    Place& place = words_[hash & (words_.size() - 1)];
    place[1] = place[0];
    place[0].size = static_cast<std::uint8_t>(word.size());
    std::copy(word.begin(), word.end(), place[0].bytes.begin());
  }

 private:
  static constexpr std::size_t least_places = 256;
  static constexpr std::size_t most_places = 32768;
  static constexpr std::size_t most_bytes = 31;

  struct Known {
    std::array<char, most_bytes> bytes;
    std::uint8_t size = 0;
    std::string_view view() const { return {bytes.data(), size}; }
  };
  using Place = std::array<Known, 2>;  // what a processor fetches at once

  /// Forgets all, which is soon known again.
  void grow() {
    const std::size_t places = std::clamp(words_.size() * 8, least_places, most_places);
    words_.assign(places, {});
    noted_ = 0;
  }

  std::vector<Place> words_;
  std::size_t noted_ = 0;  // since it has this size
};

}  // namespace canonym
