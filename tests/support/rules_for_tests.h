#pragma once

#include <string>

#include "canonym/matcher.h"

namespace canonym {

/// A matcher for the text of one rule file; the test fails when it has errors.
Matcher matcher_for(const std::string& yaml);

}  // namespace canonym
