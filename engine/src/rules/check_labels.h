#pragma once

#include "yaml/value.h"

namespace canonym {

/// Adds an `odd-label` for renderings without labels, for labels that the table has once and that are
/// nearly a commoner one, and for names of labels that no row uses.
void check_labels(const Value& correspondences, Diagnostics& problems);

}  // namespace canonym
