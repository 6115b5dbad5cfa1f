#pragma once

#include <string>
#include <string_view>

namespace canonym {

/// The text in small letters, in Unicode Normalization Form C: `to_nfc(to_lower(text))`, fast for the letters
/// of most alphabets. Ill-formed bytes stay or become U+FFFD. Throws Error when ICU's data is missing.
std::string to_small_letters(std::string_view text);

/// The small letter of a character that neither changes what is beside it nor is changed by it; 0 for all
/// others.
char32_t to_lonely_small_letter(char32_t c);

}  // namespace canonym
