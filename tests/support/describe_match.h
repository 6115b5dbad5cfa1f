#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "canonym/matcher.h"

namespace canonym {

/// One line a claim, for the messages of tests.
std::string describe_matches(const RuleSet& rules, std::string_view text, const std::vector<Match>& matches);

}  // namespace canonym
