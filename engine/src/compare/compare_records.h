#pragma once

#include <vector>

#include "canonym/compare_rules.h"
#include "rules/model.h"

namespace canonym {

/// Records that are not what they were, by id. One that was removed and one that was added are a renamed one
/// when kind, canonical and native forms are the same, and no third has them too.
std::vector<ChangedItem> compare_records(const RuleModel& before, const RuleModel& after);

}  // namespace canonym
