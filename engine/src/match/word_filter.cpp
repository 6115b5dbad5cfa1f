#include "match/word_filter.h"

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

#include "match/small_folds.h"

namespace canonym {
namespace {

/// With two of 64 bits set for each word, one unknown word in 60 is taken for a known one.
constexpr std::size_t bits_a_word = 16;
constexpr std::size_t least_blocks = 64;

int shift_for(std::size_t blocks) {
  return 64 - std::countr_zero(blocks);
}

/// The first bytes of a folded word, as far as they have been read.
class Prefix {
 public:
  void add(const char* bytes, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i, ++size_)
      if (size_ < WordKey::most_bytes) bytes_[size_] = bytes[i];
  }
  bool is_full() const { return size_ > WordKey::most_bytes; }
  std::size_t size() const { return size_; }
  WordKey key() const { return WordKey::of(bytes_.data(), size_); }

 private:
  std::array<char, WordKey::most_bytes> bytes_{};
  std::size_t size_ = 0;
};

/// Longer runs are told by their first letters alone, so that time stays linear.
constexpr std::size_t longest_run = 96;

constexpr std::size_t longest_initial_bytes = 4;  // folded: й, дз

SmallFold read_fold(const SmallFolds& folds, std::string_view text, std::size_t at, std::size_t& taken) {
  const char byte = text[at];
  if (static_cast<unsigned char>(byte) >= 0x80) return folds.read(text.data() + at, text.size() - at, taken);
  taken = 1;
  const char lower = static_cast<char>(byte | 0x20);
  if (lower >= 'a' && lower <= 'z') return {{lower}, 1, SmallFold::Kind::letter};
  if (byte >= '0' && byte <= '9') return {{byte}, 1, SmallFold::Kind::other_letter};
  const bool is_apostrophe = byte == '\'' || byte == '`';
  return {{}, 0, is_apostrophe ? SmallFold::Kind::apostrophe : SmallFold::Kind::end};
}

/// A word of letters of two bytes that fold to two, as those of Cyrillic do.
struct PairWord {
  std::size_t size = 0;  ///< bytes; 0 when the word has anything else
  WordKey key{};
};

/// In order to be whole, the word must be followed by an ASCII character that ends it, or end the text.
PairWord read_pairs(const SmallFolds& folds, std::string_view text, std::size_t at, std::size_t limit) {
  PairWord word;
  std::size_t end = at;
  for (; end + 1 < limit; end += 2) {
    const std::uint64_t pair = folds.read_pair(text.data() + end);
    if (pair == 0) break;
    const std::size_t size = end - at;
    if (size < 8)
      word.key.low |= pair << size * 8;
    else if (size < WordKey::most_bytes)
      word.key.high |= pair << (size - 8) * 8;
  }
  std::size_t taken = 0;
  const bool is_whole =
      end == text.size() || (end < limit && static_cast<unsigned char>(text[end]) < 0x80 &&
                             read_fold(folds, text, end, taken).kind == SmallFold::Kind::end);
  if (is_whole) word.size = end - at;
  word.key.size = std::min(word.size, WordKey::most_bytes + 1);
  return word;
}

}  // namespace

WordFilter::WordFilter(Table<Little64> blocks, const WordReader& reader)
    : reader_(reader), blocks_(std::move(blocks)), shift_(shift_for(blocks_.size())) {}

bool WordFilter::is_sound(const Table<Little64>& blocks) {
  return blocks.size() >= least_blocks && std::has_single_bit(blocks.size());
}

WordFilter::WordFilter(const Lexicon& lexicon, const WordReader& reader) : reader_(reader) {
  const std::size_t size = std::bit_ceil(std::max(lexicon.size() * bits_a_word / 64, least_blocks));
  std::vector<Little64> blocks(size);
  shift_ = shift_for(size);
  for (WordId word = 0; word < lexicon.size(); ++word) {
    Prefix prefix;
    for (const char byte : lexicon.text(word))
      if (byte != '\'') prefix.add(&byte, 1);
    const std::uint64_t hash = prefix.key().hash();
    Little64& block = blocks[hash >> shift_];
    block = block | bits_of(hash);
  }
  blocks_ = Table(std::move(blocks));
}

WordGlance WordFilter::glance(std::string_view text, std::size_t at) const {
  // The places come from the bytes just before: marks and ignorable characters there are looked through only
  // now.
  const bool is_behind_ascii = at == 0 || static_cast<unsigned char>(text[at - 1]) < 0x80;
  if (!is_behind_ascii && !reader_.is_name_start(text, at)) return {};
  const SmallFolds& folds = SmallFolds::instance();
  const std::size_t limit = std::min(text.size(), at + longest_run);
  if (const PairWord word = read_pairs(folds, text, at, limit); word.size > 0) {
    const std::size_t end = at + word.size;
    const bool is_initial = end < text.size() && text[end] == '.' && word.size <= longest_initial_bytes;
    const std::uint64_t hash = word.key.hash();
    return {answer_of(is_initial || may_have(hash)), hash, word.size};
  }
  Prefix prefix;
  bool may_be_listed = false;
  SmallFold::Kind last = SmallFold::Kind::other_letter;
  std::size_t taken = 1;
  std::size_t end = at;
  for (; end < limit; end += taken) {
    const auto [bytes, size, kind] = read_fold(folds, text, end, taken);
    if (kind == SmallFold::Kind::end) break;
    const bool is_odd_mark = kind == SmallFold::Kind::mark && last != SmallFold::Kind::letter;
    if (kind == SmallFold::Kind::odd || is_odd_mark) return {WordGlance::Answer::may_be_listed, 0, 0};
    // The word may end here, for a possessive or for good.
    if (kind == SmallFold::Kind::apostrophe) may_be_listed |= may_have(prefix.key().hash());
    if (size > 0) last = kind;
    prefix.add(bytes.data(), size);
  }
  const bool is_cut = end >= limit && limit < text.size();
  if (is_cut && !prefix.is_full()) return {WordGlance::Answer::may_be_listed, 0, 0};
  const bool is_initial = end < text.size() && text[end] == '.' && prefix.size() <= longest_initial_bytes;
  const std::uint64_t hash = prefix.key().hash();
  may_be_listed |= is_initial || may_have(hash);
  return {answer_of(may_be_listed), hash, is_cut ? 0 : end - at};
}

}  // namespace canonym
