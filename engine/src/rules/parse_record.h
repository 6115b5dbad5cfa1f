#pragma once

#include <optional>

#include "canonym/diagnostic.h"
#include "rules/model.h"
#include "yaml/value.h"

namespace canonym {

/// The record with this id; none when the id or the canonical spelling is unusable.
std::optional<Record> parse_record(const Written& id, const Value& value, Diagnostics& problems);

}  // namespace canonym
