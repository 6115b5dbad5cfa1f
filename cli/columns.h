#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace canonym::cli {

/// Code points of a text.
std::size_t count_characters(std::string_view text);

/// The text and blanks up to a width in code points.
std::string pad(std::string text, std::size_t width);

/// A line a row behind so many blanks, its cells under each other with two blanks between them; the last cell
/// of a row may be longer than the others under it. Empty
/// cells at the end of a row take no place.
std::string align_columns(const std::vector<std::vector<std::string>>& rows, std::size_t indent);

/// "a, b, c"; after `most` of them ", … (4 more)".
std::string join_words(const std::vector<std::string>& words, std::string_view between, std::size_t most);

}  // namespace canonym::cli
