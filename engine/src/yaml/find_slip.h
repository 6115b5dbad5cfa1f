#pragma once

#include "canonym/diagnostic.h"

namespace canonym {

/// libyaml tells where it could not go on, which is often a line behind the slip: a quote
/// or bracket that is not closed, a colon or dash that was lost, a line that is not
/// indented as its neighbours. Where the lines say so, `failure` is moved to the slip and
/// keeps where it was noticed as a remark. `last_scalar` is what was read last.
void show_slip(Diagnostic& failure, const Location& last_scalar);

}  // namespace canonym
