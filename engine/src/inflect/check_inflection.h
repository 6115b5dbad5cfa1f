#pragma once

#include "canonym/diagnostic.h"
#include "rules/tables.h"

namespace canonym {

/// What is wrong with an inflection table: a `bad-pattern`, an `unknown-key` for a case that `cases` does not
/// have, a `duplicate-key` for one that it has twice, a `bad-value` for what is beyond the limits, a
/// `failing-sample` for a sample that the paradigms do not make, or do not lead back to its base form.
void check_inflection(const InflectionDraft& draft, Diagnostics& problems, Samples samples = Samples::tried);

}  // namespace canonym
