#pragma once

#include "layout/entry.h"
#include "layout/laid_text.h"

namespace canonym {

/// How long a line may be, in code points, before what stands in brackets is given lines of its own. Longer
/// texts stay whole.
inline constexpr std::size_t longest_line = 120;

/// Writes the entries of `source` in the canonical layout.
LaidText write_layout(const Source& source, const LayoutEntry& root);

}  // namespace canonym
