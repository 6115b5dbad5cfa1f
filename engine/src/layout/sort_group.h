#pragma once

#include <optional>

#include "canonym/edit.h"
#include "layout/sort_keys.h"

namespace canonym {

/// The edit that brings the members of a group into their order as they are written, each with its lines and
/// comments, or within braces. None where a comment would have to move into the line of another entry.
std::optional<Edit> sort_group_in_place(const Source& source, MemberGroup group);

}  // namespace canonym
