#pragma once

#include <span>
#include <string>
#include <string_view>

#include "canonym/edit.h"

namespace canonym::cli {

/// What the edits do to the text, for people and for `patch -p0` or
/// `git apply -p0`: three lines of context, CR kept as part of its line, and
/// `\ No newline at end of file` where it applies. Empty when nothing changes.
///
/// `name` stands in the headers, quoted as git does when it needs to be. Edits
/// must be in order, must not overlap, and must lie within the text. Any bytes
/// may occur. Takes time in proportion to the text, whatever the length of its
/// lines; beyond the text and the result hardly any memory.
std::string unified_diff(std::string_view name, std::string_view text, std::span<const Edit> edits);

}  // namespace canonym::cli
