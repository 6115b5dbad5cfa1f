#pragma once

#include <string>
#include <string_view>

namespace canonym {

/// The text in Unicode Normalization Form C. Ill-formed bytes become U+FFFD.
/// Throws Error when ICU's data is missing.
std::string to_nfc(std::string_view text);

}  // namespace canonym
