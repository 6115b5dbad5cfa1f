#pragma once

#include <string_view>

namespace canonym {

/// Whether two folded letters are written as one initial, because one letter of
/// Cyrillic is romanized so: Yu., Zh., Ts. (and Mr. is not).
bool is_digraph_initial(std::string_view folded);

/// Whether the period that ends at `end` belongs to an abbreviation such as U.S.,
/// and the letter before it is nobody's initial. `at` is where the letter begins.
bool is_in_abbreviation(std::string_view text, std::size_t at);

}  // namespace canonym
