#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "image/little.h"
#include "image/table.h"
#include "match/lexicon.h"
#include "match/word.h"
#include "match/word_key.h"
#include "memory/call_memory.h"

namespace canonym {

/// What can be told of a word of a text without reading it exactly.
struct WordGlance {
  enum class Answer : std::uint8_t {
    no_start,  ///< no name begins there
    unlisted,  ///< it is no word of the rules as it stands, and no initial
    may_be_listed,
  };
  Answer answer = Answer::no_start;
  std::uint64_t hash = 0;
  /// Bytes of the letters, apostrophes and ignorable characters up to a character that surely ends the
  /// word, so that what the word is depends on them alone; 0 when that is not known.
  std::size_t run = 0;
};

/// Of each character behind ASCII letters and digits, whether they are a word of which no more follows: those
/// of ASCII but letters, digits and apostrophes.
inline constexpr auto ends_ascii_word = [] {
  std::array<bool, 256> ends{};
  for (std::size_t next = 0; next < 0x80; ++next) {
    const std::size_t small = next | 0x20;
    const bool is_letter = (small >= 'a' && small <= 'z') || (next >= '0' && next <= '9');
    ends[next] = !is_letter && next != '\'' && next != '`';
  }
  return ends;
}();

/// Of a letter or digit that a word begins with: whether it is an ASCII letter, so that the word is read as
/// one in Latin script.
inline bool begins_latin(char first) {
  return (first > '9') & (static_cast<unsigned char>(first) < 0x80);
}

/// Tells almost all words of a text that no spelling has, by a small table of bits over hashes of the rules'
/// folded words. The table stands in images: another hash is another Image::version. May take others for
/// known ones, but never one of the rules for unknown.
class WordFilter {
 public:
  WordFilter(const Lexicon& lexicon, const WordReader& reader);

  /// With a table that was made before of this lexicon, which must be sound.
  WordFilter(Table<Little64> blocks, const Lexicon& lexicon, const WordReader& reader);

  static bool is_sound(const Table<Little64>& blocks);

  const Table<Little64>& blocks() const { return blocks_; }

  /// A Cyrillic word is looked at most quickly where so many bytes of the text follow.
  static constexpr std::size_t quick_bytes = 104;

  /// Of a word that may begin at `at` of the text.
  WordGlance glance(std::string_view text, std::size_t at) const;

  /// The same for one of `size` ASCII letters and digits, with `next` behind them, an ASCII character that
  /// ends it (see ends_word); 16 bytes must be readable at `bytes`.
  WordGlance glance_at_ascii(const char* bytes, std::size_t size, char next) const {
    const std::uint64_t hash = WordKey::of_ascii(bytes, size).hash();
    return {answer_of(may_have_ascii(hash, size, next)), hash, size};
  }

  /// Whether the answer of glance_at_ascii, with that hash, is that it may be listed.
  bool may_have_ascii(std::uint64_t hash, std::size_t size, char next) const {
    return is_either(may_have(hash), is_initial(size, next));
  }

  /// To look for the hash without waiting.
  void call(std::uint64_t hash) const { call_memory(&blocks_.all().data()[hash >> shift_]); }

  /// Whether the rules have so few words that their beginnings tell most others apart.
  bool tells_beginnings() const { return !beginnings_.empty(); }

  /// Whether the answer of glance_at_ascii may be that it may be listed, where the filter tells beginnings:
  /// in half the time.
  bool may_begin_ascii(const char* bytes, std::size_t size, char next) const {
    const std::uint64_t place = place_of_beginning(WordKey::low_of_ascii(bytes, size));
    return is_either((beginnings_[place / 64] >> place % 64 & 1) != 0, is_initial(size, next));
  }

  /// Whether the rules may have a word with that key.
  bool may_have(const WordKey& key) const { return may_have(key.hash()); }

  /// Of a character behind ASCII letters.
  static bool ends_word(char next) {
    return static_cast<unsigned char>(next) < 0x80 && next != '\'' && next != '`';
  }

 private:
  static constexpr std::size_t longest_initial = 2;  // letters: Yu.

  /// Without a branch, as all of what is asked of nearly every word.
  static bool is_either(bool one, bool other) { return one | other; }

  /// Whether so many letters may be one.
  static bool is_initial(std::size_t size, char next) { return (next == '.') & (size <= longest_initial); }

  static WordGlance::Answer answer_of(bool may_be_listed) {
    return may_be_listed ? WordGlance::Answer::may_be_listed : WordGlance::Answer::unlisted;
  }

  bool may_have(std::uint64_t hash) const {
    const std::uint64_t bits = bits_of(hash);
    return (blocks_[hash >> shift_] & bits) == bits;
  }
  static std::uint64_t bits_of(std::uint64_t hash) {
    return std::uint64_t{1} << (hash & 63) | std::uint64_t{1} << (hash >> 6 & 63);
  }

  void note_beginnings(const Lexicon& lexicon);

  std::uint64_t place_of_beginning(std::uint64_t low) const {
    return low * 0xBF58476D1CE4E5B9 >> beginning_shift_;
  }

  const WordReader& reader_;
  Table<Little64> blocks_;  // a power of two
  int shift_ = 0;
  std::vector<std::uint64_t> beginnings_;  // a bit for each hash of first letters, or none at all
  int beginning_shift_ = 0;                // of a hash, so that it is the number of a bit
};

}  // namespace canonym
