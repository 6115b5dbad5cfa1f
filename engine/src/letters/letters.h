#pragma once

#include <string>
#include <string_view>

namespace canonym {

/// A word letter by letter: lower case, NFC, code points.
using Letters = std::u32string;
using LettersView = std::u32string_view;

/// The code points of a text; ill-formed bytes as U+FFFD.
Letters to_letters(std::string_view text);

std::string to_text(LettersView letters);

/// A word as tables of letters compare it: lower case, NFC, every apostrophe as `'`,
/// without soft hyphens, stress marks (U+0301 on a letter that has no accented form of its own)
/// and other invisible characters.
Letters to_plain_letters(std::string_view word);

/// The same as text.
std::string to_plain_text(std::string_view word);

}  // namespace canonym
