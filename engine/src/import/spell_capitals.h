#pragma once

#include <string>
#include <string_view>

#include "canonym/rules.h"

namespace canonym {

/// A name in capitals as it stands in a text. Of a person's, each word in capitals; another one as a whole,
/// if it has no small letter: what may be an abbreviation stays, and words like "of" become small inside of
/// it.
std::string spell_capitals(std::string_view name, Kind kind);

}  // namespace canonym
