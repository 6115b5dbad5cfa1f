#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "image/little.h"
#include "match/ascii_block.h"
#include "match/letter_case.h"
#include "match/lexicon.h"
#include "match/word_filter.h"
#include "match/word_key.h"

namespace canonym {

/// A word of at most 16 ASCII letters with an ASCII character behind it that ends it: what WordReader would
/// read there, without a loop over its letters.
class ShortWord {
 public:
  static constexpr std::size_t most_letters = 2 * AsciiBlock::size;

  /// Of the word at `at` of a text.
  ShortWord(std::string_view text, std::size_t at) {
    if (at + most_letters >= text.size()) return;
    const AsciiBlock first(text.data() + at);
    const AsciiBlock second(text.data() + at + AsciiBlock::size);
    const std::size_t count = first.count_leading();
    const std::size_t more = count == AsciiBlock::size ? second.count_leading() : 0;
    const WordMask mask = word_masks[count + more];
    const bool has_digit = ((first.digits & mask.low) | (second.digits & mask.high)) != 0;
    if (count == 0 || has_digit || !WordFilter::ends_word(text[at + count + more])) return;
    size_ = count + more;
    letters_ = {first.small_letters() & mask.low, second.small_letters() & mask.high};
    capitals_ = (first.capitals() | second.capitals() << AsciiBlock::size) & ((1u << size_) - 1);
  }

  /// Bytes; 0 when there is no such word.
  std::size_t size() const { return size_; }

  std::string_view folded() const { return {reinterpret_cast<const char*>(letters_.data()), size_}; }

  WordId find_in(const Lexicon& lexicon) const {
    return lexicon.find(folded(), WordKey{letters_[0], letters_[1], size_}.hash());
  }

  LetterCase letter_case() const { return {capitals_, static_cast<std::uint8_t>(size_)}; }

 private:
  std::size_t size_ = 0;
  std::array<Little64, 2> letters_{};
  std::uint64_t capitals_ = 0;
};

}  // namespace canonym
