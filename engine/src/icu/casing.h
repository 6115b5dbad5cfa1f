#pragma once

#include <string>
#include <string_view>

namespace canonym {

/// The text in capitals, by Unicode's default casing (ß becomes SS). Ill-formed
/// bytes become U+FFFD, so give it only what is known to be well-formed.
std::string to_upper(std::string_view text);

/// The text in capitals as a language has them: "tr" and "az" write İ for i and I for ı.
std::string to_upper_of(std::string_view language, std::string_view text);

/// The text in small letters, by Unicode's default casing. Ill-formed bytes become U+FFFD.
std::string to_lower(std::string_view text);

/// The small letter of a code point, itself where there is none.
char32_t to_small_letter(char32_t letter);

/// The text with its first letter in title case and the rest as it is.
std::string capitalize(std::string_view text);

}  // namespace canonym
