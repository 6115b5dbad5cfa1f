#pragma once

#include "canonym/diagnostic.h"
#include "rules/model.h"

namespace canonym {

/// The problems with the severity that `checks:` of the file they are in gives them: `all`
/// first, then what is said of the single code. Those that are off are left out; a
/// code that may not be lowered keeps its severity.
Diagnostics choose_severities(const Diagnostics& problems, const std::vector<RuleFile>& files);

}  // namespace canonym
