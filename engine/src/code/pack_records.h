#pragma once

#include "rules/model.h"

namespace canonym {

/// Puts the records of a model away as bytes, in a tenth of their room. From then on each is read when it is
/// first asked for.
void pack_records(RuleModel& model);

}  // namespace canonym
