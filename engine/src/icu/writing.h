#pragma once

#include <string>
#include <string_view>

namespace canonym {

/// ISO 15924 code ("Latn", "Cyrl") of the first letter's script; "Zyyy" without one.
std::string_view script_of_text(std::string_view text);

/// Whether every letter belongs to the alphabet of the language (CLDR's main
/// exemplar letters), after folding case. A language without data has none.
bool is_alphabet_of(std::string_view language, std::string_view text);

}  // namespace canonym
