#pragma once

#include <unicode/utypes.h>

#include <string>

#include "canonym/error.h"

namespace canonym {

/// Throws Error when a call of ICU failed: with sound arguments that means that its
/// data is missing or memory has run out.
inline void throw_if_failed(UErrorCode status) {
  if (U_FAILURE(status)) throw Error(std::string("Unicode data is missing: ") + u_errorName(status));
}

}  // namespace canonym
