#pragma once

#include <optional>

#include "rules/find_files.h"

namespace canonym {

/// The file that an include of `from` means: its path is relative to that file. It must
/// be a file, and in one of the roots of the set; a file in memory includes only others of its set.
/// None, and an `include-outside` or `include-missing`, otherwise.
std::optional<FoundFile> resolve_include(const FoundFile& from, const Written& path, const FoundFiles& set,
                                         Diagnostics& problems);

}  // namespace canonym
