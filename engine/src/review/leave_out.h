#pragma once

#include "review/elements.h"

namespace canonym {

/// Takes an element out of a model, whose holder has the number `holder` there; the next spelling takes the
/// place of a group's key, and `alone` becomes `family`.
void leave_out(const ElementPlace& place, std::uint32_t holder, RuleModel& model);

}  // namespace canonym
