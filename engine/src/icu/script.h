#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "canonym/source.h"

namespace canonym {

/// A word with letters of scripts that no writing system uses together.
struct MixedWord {
  Span word;
  Span letter;         ///< the first letter of the script that has fewer letters in the word
  std::string script;  ///< of that letter: "Cyrillic"
  std::string others;  ///< of the other letters: "Latin"
};

/// The first such word of the text, if any: by Unicode's script extensions. Letters of scripts written
/// without spaces, and Hangul, are left out of it, for they stand beside any other.
std::optional<MixedWord> find_mixed_word(std::string_view text);

/// The scripts of the letters of a text, sorted: "Latn", "Cyrl Latn"; "" without letters.
std::string list_scripts(std::string_view text);

}  // namespace canonym
