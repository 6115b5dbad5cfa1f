#pragma once

#include "canonym/diagnostic.h"
#include "rules/model.h"

namespace canonym {

/// What run_checks finds in the names that files make up for their examples, each file's for itself.
Diagnostics check_example_names(const RuleModel& model, bool is_well_formed);

}  // namespace canonym
