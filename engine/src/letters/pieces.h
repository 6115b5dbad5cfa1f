#pragma once

#include <string_view>
#include <vector>

#include "canonym/source.h"

namespace canonym {

/// The pieces of a name, within a span of a text, that white space and hyphens divide: what is inflected by
/// itself. As spans of the text.
std::vector<Span> split_pieces(std::string_view text, Span span);

}  // namespace canonym
