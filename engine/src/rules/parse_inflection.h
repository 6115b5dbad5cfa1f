#pragma once

#include "rules/draft.h"
#include "yaml/value.h"

namespace canonym {

/// Reads a file of rules/inflections/ into `draft.inflection`; mistakes go to the draft's
/// problems. Patterns are checked when they are compiled.
void parse_inflection(const Value& root, FileDraft& draft);

}  // namespace canonym
