#pragma once

#include <string>

namespace canonym {

/// The text in the canonical layout; "refused: CODE" when it has none.
std::string lay_out(const std::string& text);

/// The other layout of what is laid out already; "" when it stays, or the text has none.
std::string find_second_layout(const std::string& text);

/// What is wrong with the layout of a text that can be read: another meaning, lost comments, another layout
/// of what is laid out already, of what has its keys sorted by a fix, keys that are still unsorted; "" when
/// nothing is.
std::string find_broken_layout(const std::string& text);

}  // namespace canonym
