#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "image/little.h"
#include "image/table.h"
#include "match/tagged_number.h"
#include "memory/call_memory.h"

namespace canonym {

/// A folded word of the rule set, by number.
using WordId = std::uint32_t;

/// The folded words of a rule set: a hash table over one block of bytes. Immutable.
class Lexicon {
 public:
  static constexpr WordId unknown = 0xFFFFFFFF;

  struct Tables {
    Table<char> bytes;
    Table<Little32> ends;   ///< by word: where it ends; it begins where the one before it ends
    Table<Little32> slots;  ///< words, tagged, or `unknown`, of which there is one; a power of two
  };

  Lexicon() = default;

  /// The tables must be sound: see is_sound.
  explicit Lexicon(Tables tables);

  /// Whether the tables are such that nothing can be read outside of them.
  static bool is_sound(const Tables& tables);

  const Tables& tables() const { return tables_; }

  /// `unknown` for a word that was never added.
  WordId find(std::string_view folded) const;

  /// The same of a short word, with the hash of its key.
  WordId find(std::string_view folded, std::uint64_t hash) const;

  // To look a short word up without waiting, by the hash of its key: each of these takes what the one before
  // it has called from memory. The lexicon must have words.
  void call(std::uint64_t hash) const { call_memory(&tables_.slots[hash & (tables_.slots.size() - 1)]); }
  WordId guess(std::uint64_t hash) const;  ///< the word that has the hash, probably; or `unknown`
  void call_text(WordId word) const { call_memory(&tables_.ends[word]); }
  void call_letters(WordId word) const { call_memory(text(word).data()); }

  std::size_t size() const { return tables_.ends.size(); }
  std::size_t longest() const { return longest_; }
  std::string_view text(WordId word) const {
    const std::size_t begin = word == 0 ? 0 : std::uint32_t{tables_.ends[word - 1]};
    return {tables_.bytes.all().data() + begin, tables_.ends[word] - begin};
  }

 private:
  static constexpr std::size_t most_guesses = 4;

  Tables tables_;
  TaggedNumber tagged_{0};
  std::size_t longest_ = 0;
};

/// Makes a lexicon, word by word.
class LexiconBuilder {
 public:
  LexiconBuilder();

  WordId add(std::string_view folded);

  Lexicon finish();

 private:
  std::size_t slot_of(std::string_view folded, std::uint64_t hash) const;
  std::string_view text(WordId word) const;
  void grow();

  std::vector<char> bytes_;
  std::vector<Little32> ends_;
  std::vector<std::uint64_t> hashes_;  // by word
  std::vector<Little32> slots_;
};

}  // namespace canonym
