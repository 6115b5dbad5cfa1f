#pragma once

#include "rules/draft.h"
#include "yaml/value.h"

namespace canonym {

/// Read a file of rules/schemes/ or rules/correspondences/ into `draft.table`; mistakes go
/// to the draft's problems. Patterns are checked when they are compiled.
void parse_scheme(const Value& root, FileDraft& draft);
void parse_correspondences(const Value& root, FileDraft& draft);
void parse_relation(const Value& root, FileDraft& draft);

}  // namespace canonym
