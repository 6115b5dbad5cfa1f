#pragma once

#include "rules/draft.h"
#include "yaml/value.h"

namespace canonym {

/// Reads a file of rules/guards/ into `draft.guard`; mistakes go to the draft's problems.
void parse_guard(const Value& root, FileDraft& draft);

}  // namespace canonym
