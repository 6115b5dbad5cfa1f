#pragma once

#include <vector>

#include "canonym/compare_rules.h"

namespace canonym {

/// What becomes of every spelling that either set lists, where that is not what it was; by effect and
/// spelling. Asked of the matchers, so that composition, derivation, guards and collisions count.
std::vector<ChangedSpelling> compare_spellings(const Matcher& before, const Matcher& after,
                                               const NormalizeOptions& options, const Renames& renames);

}  // namespace canonym
