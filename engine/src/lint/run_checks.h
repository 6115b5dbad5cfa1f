#pragma once

#include "canonym/diagnostic.h"
#include "rules/model.h"

namespace canonym {

/// Runs every check of the table on a set; without `is_well_formed` those that need
/// the whole set are left out. Severities are the usual ones: see choose_severities.
Diagnostics run_checks(const RuleModel& model, bool is_well_formed, Samples samples);

}  // namespace canonym
