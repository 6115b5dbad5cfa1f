#pragma once

#include <vector>

#include "canonym/diagnostic.h"
#include "rules/model.h"
#include "yaml/value.h"

namespace canonym {

/// The items of `examples:`, of a record or of a file; unusable ones are reported
/// and left out.
std::vector<Example> parse_examples(const Value& list, Diagnostics& problems);

}  // namespace canonym
