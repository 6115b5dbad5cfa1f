#pragma once

#include <vector>

#include "rules/model.h"
#include "yaml/value.h"

namespace canonym {

/// Reads the comments `# canonym: allow CODE because REASON` of a file; one without code or reason is a
/// `bad-allow`. At the end of a line it holds for that line, on a line of its own for the item or
/// member that follows. Other comments say nothing to us. `root` must be the whole document of `source`.
std::vector<AllowComment> parse_allow_comments(const Source& source, const Value& root,
                                               Diagnostics& problems);

}  // namespace canonym
