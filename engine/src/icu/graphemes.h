#pragma once

#include <cstddef>
#include <string_view>

namespace canonym {

/// Where the last `most` characters, as readers count them (grapheme clusters), before `at` begin. Looks back
/// 1,024 bytes at most, and never cuts a character for that. Throws Error when ICU's data is missing.
std::size_t find_characters_before(std::string_view text, std::size_t at, std::size_t most);

/// Where the first `most` characters after `at` end; as above.
std::size_t find_characters_after(std::string_view text, std::size_t at, std::size_t most);

}  // namespace canonym
