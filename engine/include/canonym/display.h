#pragma once

#include <cstddef>
#include <string_view>

namespace canonym {

/// A character as a terminal with a fixed width of letters shows it.
struct DisplayCharacter {
  std::size_t bytes = 1;    ///< of the text; an ill-formed byte is taken alone
  std::size_t columns = 1;  ///< 0 for combining marks, 2 for wide characters (East Asian Width)
  /// Whether it is not to be written as it is: a control character, a line separator, an invisible
  /// character, a part of a text that is not UTF-8. `columns` is that of the stand-in then, 1.
  bool is_hidden = false;
};

/// The character at byte `at`, which must lie in the text. From Unicode's data by way of ICU; threads may
/// call it.
DisplayCharacter read_display_character(std::string_view text, std::size_t at);

}  // namespace canonym
