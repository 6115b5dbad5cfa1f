#pragma once

#include <vector>

#include "lint/check.h"

namespace canonym {

/// Whether a comment in the file of the problem allows it in its place.
bool is_allowed(const Diagnostic& problem, const RuleFile& file);

/// An `unused-allow` for each comment about what `stage` finds that allows none of these problems, which have
/// not gone through choose_severities yet. Looks at the files that are chosen, all when the list is empty,
/// but not at those that an include took records from: the problem may have been with them.
Diagnostics find_unused_allow_comments(const Diagnostics& problems, const std::vector<RuleFile>& files,
                                       FoundBy stage, const std::vector<char>& is_chosen = {});

}  // namespace canonym
