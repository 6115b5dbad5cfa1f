#pragma once

#include <optional>

#include "canonym/edit.h"
#include "layout/entry.h"

namespace canonym {

/// The edit that takes an item or member out of its collection, which must have others: with its line, or
/// with its comma. None where a comment would go with it or where it shares its line with something else.
std::optional<Edit> remove_entry(const Source& source, const LayoutEntry& entry);

/// The edit that leaves `[]` of a list that is the value of a key; none where a comment would go with it.
std::optional<Edit> empty_list(const LayoutEntry& list);

}  // namespace canonym
