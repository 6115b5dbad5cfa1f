#pragma once

#include "layout/room.h"

namespace canonym {

/// Whether two documents say the same: the same texts in lists and mappings of the same order, but for the
/// order of the keys that the format knows. What may be no text without quotes has them in both or in none.
bool has_same_meaning(const Value& a, const Value& b);

}  // namespace canonym
