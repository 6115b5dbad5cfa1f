#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace canonym {

/// A folded word of the rule set, by number.
using WordId = std::uint32_t;

/// The folded words of a rule set: a hash table over one block of bytes.
class Lexicon {
 public:
  static constexpr WordId unknown = 0xFFFFFFFF;

  Lexicon();

  WordId add(std::string_view folded);

  /// `unknown` for a word that was never added.
  WordId find(std::string_view folded) const;

  std::size_t size() const { return words_.size(); }
  std::size_t longest() const { return longest_; }
  std::string_view text(WordId word) const {
    return std::string_view(bytes_).substr(words_[word].at, words_[word].size);
  }

 private:
  struct Entry {
    std::uint32_t at;
    std::uint32_t size;
    std::uint64_t hash;
  };

  std::size_t slot_of(std::string_view folded, std::uint64_t hash) const;
  void grow();

  std::string bytes_;
  std::vector<Entry> words_;
  std::vector<WordId> slots_;  // a power of two, at most half full
  std::size_t longest_ = 0;
};

}  // namespace canonym
