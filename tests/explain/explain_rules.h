#pragma once

#include <string>

#include "canonym/explain.h"
#include "canonym/spellings.h"

namespace canonym {

/// A few names with small tables: one of letters, a relation, one of inflection, one scheme, a guard.
const Matcher& explain_matcher();

/// "Tikhanovskaya derived replace", and a line for each of its words.
std::string describe(const ExplainedName& name, std::string_view text);

/// "Tikhanovskaqa cannot be read: tikhanovskaya", and its reading.
std::string describe(const ExplainedMiss& miss, std::string_view text);

/// "тихановская ru en 0/3 т=T и=i х=kh …": `*` for a deviation, `!` for what cannot be read.
std::string describe(const ExplainedReading& reading);

/// The one name of a text, or the one miss; "?" when there is not one.
std::string explain_name(std::string_view text, const NormalizeOptions& options = {});
std::string explain_miss(std::string_view text, const NormalizeOptions& options = {});

}  // namespace canonym
