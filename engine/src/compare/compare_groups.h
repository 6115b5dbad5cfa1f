#pragma once

#include <vector>

#include "canonym/compare_rules.h"
#include "match/compiled.h"

namespace canonym {

/// Groups of parts that are not what they were, with the number of records that each is for: those of the
/// newer set, of a removed group those of the older.
std::vector<ChangedItem> compare_groups(const Matcher::Compiled& before, const Matcher::Compiled& after);

}  // namespace canonym
