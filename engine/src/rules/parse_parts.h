#pragma once

#include <vector>

#include "canonym/diagnostic.h"
#include "rules/model.h"
#include "yaml/value.h"

namespace canonym {

/// The groups of `parts:`; kinds of part other than given, family and patronymic
/// are an `unknown-part`.
std::vector<PartGroup> parse_parts(const Value& mapping, Diagnostics& problems);

/// The endings in `patronymics:`.
std::vector<Written> parse_patronymics(const Value& mapping, Diagnostics& problems);

}  // namespace canonym
