#pragma once

#include <optional>

#include "layout/entry.h"
#include "layout/laid_text.h"

namespace canonym {

/// Code points of a line.
std::size_t count_columns(std::string_view text);

/// A list or mapping in brackets or braces that begins at `column`; none where it needs lines of its own: it
/// has a comment or blank line inside, does not fit into the line, or is a mapping that was not in braces.
/// A list of texts is written so even if it was not.
std::optional<LaidText> write_flow(const LayoutEntry& entry, std::size_t column);

}  // namespace canonym
