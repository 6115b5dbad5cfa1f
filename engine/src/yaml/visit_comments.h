#pragma once

#include <functional>

#include "yaml/value.h"

namespace canonym {

/// Calls `visit` with each comment, from its `#` to the end of its line, in order, until it says false. Texts
/// with a `#` in them are none. `root` must be the whole document of `source`.
void visit_comments(const Source& source, const Value& root,
                    const std::function<bool(const Location& comment)>& visit);

}  // namespace canonym
