#pragma once

#include "canonym/diagnostic.h"
#include "rules/model.h"

namespace canonym {

/// What is wrong with the tables of correspondences and the relations of a rule set: a `bad-pattern`, a
/// `bad-value` for what is beyond the limits, a `failing-sample` for a spelling that
/// cannot be read off its native word, or is not what the sister language may have for it. Samples are tried
/// only where nothing else is wrong.
void check_tables(const RuleModel& model, Diagnostics& problems, Samples samples = Samples::tried);

}  // namespace canonym
