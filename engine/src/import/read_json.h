#pragma once

#include <optional>

#include "import/imported_names.h"
#include "yaml/value.h"

namespace canonym {

/// One JSON text, which is this part of the source, as a tree of values with places: numbers, truth values
/// and null are plain scalars. Of repeated keys the first is kept, and the others are errors. None when there
/// is an error: bad syntax, or more than 64 levels.
std::optional<Value> read_json(const Source& source, Span part, ImportedNames& names);

/// Whether a text is one whole JSON text.
bool is_json(std::string_view text);

}  // namespace canonym
