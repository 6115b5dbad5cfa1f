#pragma once

#include <cstddef>
#include <string_view>

#include "match/cyrillic_letters.h"

namespace canonym {

/// Bytes of the letter or digit at `at` that is written in no other way: of ASCII, or a letter of two bytes.
/// 0 for anything else.
inline std::size_t plain_letter_at(std::string_view text, std::size_t at) {
  const char byte = text[at];
  const auto small = static_cast<char>(byte | 0x20);
  if ((small >= 'a' && small <= 'z') || (byte >= '0' && byte <= '9')) return 1;
  constexpr char signs_and_ordinals = '\xC2';  // the micro sign among them, which folds to a Greek letter
  const bool is_letter = byte != signs_and_ordinals && at + 1 < text.size() &&
                         SmallFolds::instance().read_letter(text.data() + at).size > 0;
  return is_letter ? 2 : 0;
}

/// Whether a word of a text is made of such letters alone.
inline bool is_plain_word(std::string_view word) {
  if (is_cyrillic(word)) return !word.empty();
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t size = plain_letter_at(word, at);
    if (size == 0) return false;
    at += size;
  }
  return !word.empty();
}

/// What may stand between two plain words of a name.
inline bool is_plain_joiner(char byte) {
  return byte == ' ' || byte == '-';
}

/// Whether a spelling is nothing but plain words with one plain joiner between them.
inline bool is_plain_spelling(std::string_view spelling) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < spelling.size(); ++at) {
    if (!is_plain_joiner(spelling[at])) continue;
    if (!is_plain_word(spelling.substr(begin, at - begin))) return false;
    begin = at + 1;
  }
  return is_plain_word(spelling.substr(begin));
}

}  // namespace canonym
