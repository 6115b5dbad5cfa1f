#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace canonym {

/// The one text that a regular expression fits, without its escapes, and without the boundaries that
/// `rules export` puts around it; none when it fits several.
std::optional<std::string> read_literal_pattern(std::string_view pattern);

}  // namespace canonym
