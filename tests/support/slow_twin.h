#pragma once

#include <string_view>
#include <vector>

#include "canonym/matcher.h"
#include "rules/model.h"

namespace canonym {

/// What Matcher::find should say, found by trying every spelling at every place. Written from
/// docs/design.md and not from the engine, without an index and without regions: slow,
/// and so plain that it can be believed.
std::vector<Match> slow_find(const RuleModel& model, std::string_view text, const MatchOptions& options);

}  // namespace canonym
