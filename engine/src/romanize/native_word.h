#pragma once

#include <string_view>
#include <vector>

#include "canonym/source.h"
#include "letters/letters.h"

namespace canonym {

/// A word of a text as schemes read it: letters of any script, with apostrophes between them.
/// The vectors have one item a letter.
struct NativeWord {
  Letters letters;                 ///< lower case, composed, every apostrophe as `'`
  std::vector<Span> spans;         ///< bytes of each letter, up to the next one or the word's end
  std::vector<std::size_t> marks;  ///< where in the span its marks begin that are no part of the letter
  std::vector<bool> is_cased;      ///< whether the letter has capital and small forms
  std::vector<bool> is_capital;

  std::size_t size() const { return letters.size(); }
};

/// The words of a text in order. What composes with a letter (и and U+0306) is part of it; stress marks,
/// soft hyphens and other invisible characters go with the letter before them. Digits, ill-formed
/// bytes and everything else stand between words.
std::vector<NativeWord> read_native_words(std::string_view text);

}  // namespace canonym
