#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "canonym/edit.h"
#include "canonym/source.h"

namespace canonym {

/// Where bytes of a written text stand in its file: exactly when the scalar is plain, or
/// quoted without an escape; else the place of the whole scalar.
Location place_within(const Written& written, Span bytes);

/// The edit that writes another text in place of the scalar; none when the scalar
/// has escapes or is folded over lines, or the new text would need other quotes.
std::optional<Edit> rewrite_scalar(const Written& written, std::string_view text);

/// The edit that takes an item out of a list that has others: the item of a flow
/// list with its comma, or the whole line of a block list. None when the item's
/// surroundings are anything else.
std::optional<Edit> delete_item(const Location& item);

}  // namespace canonym
