#pragma once

#include <set>
#include <string>

#include "match/compiled.h"

namespace canonym {

/// Every spelling that a rule set lists, as it may stand in a text: whole names, look-alikes, family names
/// alone, and the given names of a person, in the script of the canonical family name, with that.
std::set<std::string> list_surfaces(const Matcher::Compiled& compiled);

}  // namespace canonym
