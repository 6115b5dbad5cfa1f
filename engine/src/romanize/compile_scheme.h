#pragma once

#include "romanize/scheme.h"
#include "rules/model.h"

namespace canonym {

/// The table of a scheme; null when there is none of this id.
const LetterTable* find_scheme(const RuleModel& model, std::string_view id);

/// Compiles a scheme: its own rows, then those of the scheme that it is `like` which it does not
/// replace, and so on. Its rows may use the classes of that scheme, or define them anew. Problems:
/// `bad-pattern`, and `bad-value` for a `like` that leads nowhere or in a circle, of the other schemes
/// too. Rows with problems are left out.
Scheme compile_scheme(const RuleModel& model, const LetterTable& table, Diagnostics& problems);

}  // namespace canonym
