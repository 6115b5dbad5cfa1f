#pragma once

#include <vector>

#include "canonym/lint.h"

namespace canonym::cli {

/// What is found in a text: a name that is not in its chosen spelling.
inline constexpr CheckInfo other_spelling{"other-spelling", Severity::warning, false,
                                          "a name in a text that is not in its chosen spelling"};

/// Every kind of finding that a report can have, sorted by code: the checks of rule files, and
/// other_spelling.
std::vector<CheckInfo> finding_kinds();

}  // namespace canonym::cli
