#pragma once

#include <string>
#include <string_view>

namespace canonym {

/// The text in Unicode Normalization Form C. Ill-formed bytes become U+FFFD.
/// Throws Error when ICU's data is missing.
std::string to_nfc(std::string_view text);

/// Whether a code point is a letter's look from another technique, which nobody types: a Latin ligature
/// (ﬁ), a full-width, mathematical or encircled letter.
bool is_compatibility_letter(char32_t c);

}  // namespace canonym
