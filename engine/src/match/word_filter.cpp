#include "match/word_filter.h"

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

#include "match/ascii_block.h"
#include "match/cyrillic_letters.h"
#include "match/small_folds.h"

namespace canonym {
namespace {

/// With two of 64 bits set for each word, one unknown word in 60 is taken for a known one.
constexpr std::size_t bits_a_word = 16;
constexpr std::size_t least_blocks = 64;

/// Of those that tell beginnings, so that less than one in eight is set; more would not be near enough.
constexpr std::size_t bits_a_beginning = 8;
constexpr std::size_t least_beginning_bits = 1 << 16, most_beginning_bits = 1 << 18;

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

  /// So many of eight bytes.
  void add(std::uint64_t bytes, std::size_t count) {
    const Little64 block = bytes;
    if (size_ < WordKey::most_bytes) std::memcpy(bytes_.data() + size_, &block, sizeof block);
    size_ += count;
  }

  bool is_full() const { return size_ > WordKey::most_bytes; }
  std::size_t size() const { return size_; }
  WordKey key() const { return WordKey::of(bytes_.data(), size_); }

 private:
  std::array<char, WordKey::most_bytes + sizeof(std::uint64_t)> bytes_{};
  std::size_t size_ = 0;
};

WordKey key_of(std::string_view folded) {
  Prefix prefix;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    if (WordKey::leaves_out(folded[i]))
      ++i;
    else if (folded[i] != '\'')
      prefix.add(&folded[i], 1);
  }
  return prefix.key();
}

/// The first half of that key: most words have neither marks nor apostrophes.
std::uint64_t low_of(std::string_view folded) {
  constexpr std::uint64_t each = 0x0101010101010101;
  const std::uint64_t low = WordKey::read_letters(folded.data(), std::min(folded.size(), sizeof each));
  const std::uint64_t others = low ^ each * '\'';
  const std::uint64_t is_odd = (low | ((others - each) & ~others)) & each << 7;
  return is_odd == 0 ? low : key_of(folded).low;
}

/// Longer runs are told by their first letters alone, so that time stays linear.
constexpr std::size_t longest_run = 96;

constexpr std::size_t longest_initial_bytes = 4;  // folded: й, дз

/// Goes over ASCII letters and digits eight at a time, which may leave some before the limit.
std::size_t add_ascii(std::string_view text, std::size_t at, std::size_t limit, Prefix& prefix) {
  for (std::size_t count = AsciiBlock::size; count == AsciiBlock::size && at + count <= limit; at += count) {
    const AsciiBlock block(text.data() + at);
    count = block.count_leading();
    prefix.add(block.small_letters(), count);
  }
  return at;
}

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

/// Of a character behind letters: whether the word surely ends before it.
bool ends_word(char next) {
  const auto lower = static_cast<unsigned char>(next | 0x20);
  const bool is_letter = (lower >= 'a' && lower <= 'z') || (next >= '0' && next <= '9');
  return WordFilter::ends_word(next) && !is_letter;
}

/// A word of letters of two bytes, as those of Cyrillic are.
struct PlainWord {
  std::size_t size = 0;    ///< bytes; 0 when the word has anything else
  std::size_t folded = 0;  ///< the same of its letters when folded
  WordKey key{};
};

/// Whether a word surely ends before the character at `bytes`, of which there are three at least.
bool is_end(const SmallFolds& folds, const char* bytes) {
  std::size_t unused;
  return ends_word(*bytes) || folds.read(bytes, 3, unused).kind == SmallFold::Kind::end;
}

/// The same as read_letters for the commonest of them, with hardly a branch; size 0 for those at the end of a
/// text, too.
PlainWord read_cyrillic(const SmallFolds& folds, std::string_view text, std::size_t at) {
  constexpr std::size_t step = cyrillic_step;
  constexpr std::size_t first_letters = WordKey::most_bytes / 2;
  PlainWord word;
  static_assert(WordFilter::quick_bytes == longest_run + step);
  if (text.size() < at + WordFilter::quick_bytes) return word;
  const char* const bytes = text.data() + at;
  const std::uint64_t first = WordKey::read_letters(bytes, step);
  const std::uint64_t second = WordKey::read_letters(bytes + step, step);
  std::size_t letters = count_cyrillic(first);
  if (letters == step / 2) letters += count_cyrillic(second);
  word.key.low = fold_cyrillic(folds, first, std::min(letters, step / 2));
  word.key.high = fold_cyrillic(folds, second, std::max(letters, step / 2) - step / 2);
  for (std::size_t more = letters == first_letters ? step / 2 : 0; more == step / 2; letters += more) {
    if (letters * 2 >= longest_run) return word;
    more = count_cyrillic(WordKey::read_letters(bytes + letters * 2, step));
  }
  word.folded = letters * 2;
  if (word.folded >= longest_run) return word;
  word.key.size = std::min(word.folded, WordKey::most_bytes + 1);
  if (is_end(folds, bytes + word.folded)) word.size = word.folded;
  return word;
}

/// In order to be whole, the word must be followed by an ASCII character that ends it, or end the text.
PlainWord read_letters(const SmallFolds& folds, std::string_view text, std::size_t at, std::size_t limit) {
  PlainWord word;
  std::size_t end = at;
  for (; end + 1 < limit; end += 2) {
    const SmallFolds::Letter letter = folds.read_letter(text.data() + end);
    if (letter.size == 0) break;
    const std::size_t bits = word.folded * 8;
    word.folded += letter.size;
    if (bits < 64) word.key.low |= std::uint64_t{letter.bytes} << bits;
    if (bits >= 64 && bits < 128) word.key.high |= std::uint64_t{letter.bytes} << (bits - 64);
    if (bits > 32 && bits < 64) word.key.high |= std::uint64_t{letter.bytes} >> (64 - bits);
  }
  if (end == text.size() || (end < limit && ends_word(text[end]))) word.size = end - at;
  word.key.size = std::min(word.folded, WordKey::most_bytes + 1);
  return word;
}

}  // namespace

WordFilter::WordFilter(Table<Little64> blocks, const Lexicon& lexicon, const WordReader& reader)
    : reader_(reader), blocks_(std::move(blocks)), shift_(shift_for(blocks_.size())) {
  note_beginnings(lexicon);
}

bool WordFilter::is_sound(const Table<Little64>& blocks) {
  return blocks.size() >= least_blocks && std::has_single_bit(blocks.size());
}

WordFilter::WordFilter(const Lexicon& lexicon, const WordReader& reader) : reader_(reader) {
  const std::size_t size = std::bit_ceil(std::max(lexicon.size() * bits_a_word / 64, least_blocks));
  std::vector<Little64> blocks(size);
  shift_ = shift_for(size);
  for (WordId word = 0; word < lexicon.size(); ++word) {
    const std::uint64_t hash = key_of(lexicon.text(word)).hash();
    Little64& block = blocks[hash >> shift_];
    block = block | bits_of(hash);
  }
  blocks_ = Table(std::move(blocks));
  note_beginnings(lexicon);
}

void WordFilter::note_beginnings(const Lexicon& lexicon) {
  const std::size_t bits = std::max(std::bit_ceil(lexicon.size() * bits_a_beginning), least_beginning_bits);
  if (bits > most_beginning_bits) return;
  beginnings_.assign(bits / 64, 0);
  beginning_shift_ = shift_for(bits);
  for (WordId word = 0; word < lexicon.size(); ++word) {
    const std::uint64_t place = place_of_beginning(low_of(lexicon.text(word)));
    beginnings_[place / 64] |= std::uint64_t{1} << place % 64;
  }
}

WordGlance WordFilter::glance(std::string_view text, std::size_t at) const {
  // The places come from the bytes just before: marks and ignorable characters there are looked through only
  // now.
  const bool is_behind_ascii = at == 0 || static_cast<unsigned char>(text[at - 1]) < 0x80;
  if (!is_behind_ascii && !reader_.is_name_start(text, at)) return {};
  const SmallFolds& folds = SmallFolds::instance();
  const std::size_t limit = std::min(text.size(), at + longest_run);
  const bool begins_ascii = static_cast<unsigned char>(text[at]) < 0x80;
  PlainWord word;
  if (!begins_ascii) word = read_cyrillic(folds, text, at);
  if (!begins_ascii && word.size == 0) word = read_letters(folds, text, at, limit);
  if (word.size > 0) {
    const std::size_t end = at + word.size;
    const bool is_initial = end < text.size() && text[end] == '.' && word.folded <= longest_initial_bytes;
    const std::uint64_t hash = word.key.hash();
    return {answer_of(is_initial || may_have(hash)), hash, word.size};
  }
  Prefix prefix;
  bool may_be_listed = false;
  std::size_t taken = 1;
  std::size_t end = add_ascii(text, at, limit, prefix);
  SmallFold::Kind last =
      end > at && text[end - 1] > '9' ? SmallFold::Kind::letter : SmallFold::Kind::other_letter;
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
