#pragma once

#include "canonym/diagnostic.h"
#include "rules/model.h"

namespace canonym {

/// The problems with the severity that the set, or else `checks:` of the file they are in gives them: of each
/// `all` first, then what is said of the single code. Those that are off, or that a comment allows in
/// their place, are left out; a code that may not be lowered keeps its severity.
Diagnostics choose_severities(const Diagnostics& problems, const RuleModel& model);

}  // namespace canonym
