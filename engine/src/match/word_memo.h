#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace canonym {

/// Remembers words of a text by their letters, in a table that grows with what there is to remember, up to
/// some 2 MB. Where that is not enough all is forgotten, which is soon known again.
class WordMemo {
 public:
  /// `hash` must be the same for the same word. An empty word is never remembered.
  bool has(std::string_view word, std::uint64_t hash) const {
    if (slots_.empty() || word.empty()) return false;
    const std::uint32_t tag = tag_of(word, hash);
    for (std::size_t i = 0; i < most_looks; ++i) {
      const Slot& known = slots_[(tag + i) & mask()];
      if (known.place == 0) return false;
      if (known.tag == tag && word_at(known.place) == word) return true;
    }
    return false;
  }

  void note(std::string_view word, std::uint64_t hash) {
    if (word.empty() || word.size() > longest_word || has(word, hash)) return;
    if (noted_ == most_words || letters_.size() + word.size() >= most_letters) forget();
    if (noted_ * 2 >= slots_.size()) grow();
    ++noted_;
    put({tag_of(word, hash), static_cast<std::uint32_t>(letters_.size())});
    letters_ += static_cast<char>(word.size());
    letters_ += word;
  }

 private:
  static constexpr std::size_t longest_word = 127;
  static constexpr std::size_t most_looks = 8;  // a text may be made of words with the same hash
  static constexpr std::size_t least_slots = 256;
  static constexpr std::size_t most_words = 1 << 16;
  static constexpr std::size_t most_letters = 1 << 20;

  /// Of a word: a part of its hash, and where its letters stand behind their number; 0 where there is no
  /// word.
  struct Slot {
    std::uint32_t tag = 0;
    std::uint32_t place = 0;
  };

  /// The hash of a long word may be of its first letters alone: its last ones are looked at, too.
  static std::uint32_t tag_of(std::string_view word, std::uint64_t hash) {
    std::uint64_t last = word.size();
    if (word.size() > sizeof last) std::memcpy(&last, word.data() + word.size() - sizeof last, sizeof last);
    return static_cast<std::uint32_t>((hash ^ last * 0x9E3779B97F4A7C15) >> 32);
  }

  std::size_t mask() const { return slots_.size() - 1; }

  std::string_view word_at(std::uint32_t place) const {
    return {letters_.data() + place + 1, static_cast<unsigned char>(letters_[place])};
  }

  void put(Slot added) {
    std::size_t looks = 0;
    while (looks < most_looks && slots_[(added.tag + looks) & mask()].place != 0) ++looks;
    slots_[(added.tag + looks % most_looks) & mask()] = added;
  }

  void grow() {
    const std::vector<Slot> known = std::move(slots_);
    slots_.assign(std::max(known.size() * 4, least_slots), {});
    for (const Slot& slot : known)
      if (slot.place != 0) put(slot);
  }

  void forget() {
    slots_.assign(slots_.size(), {});
    letters_.resize(1);
    noted_ = 0;
  }

  std::vector<Slot> slots_;                     // a power of two
  std::string letters_ = std::string(1, '\0');  // the first is of no word
  std::size_t noted_ = 0;
};

}  // namespace canonym
