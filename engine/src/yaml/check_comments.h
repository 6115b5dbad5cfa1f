#pragma once

#include "canonym/diagnostic.h"
#include "yaml/value.h"

namespace canonym {

/// Refuses a `#` that has no blank before it, as in `"text"#more` or `[a]#b`:
/// both libraries take it for a comment and drop what follows, YAML does not
/// allow it, and the author may have meant it as text. `root` must be the whole
/// document of `source`.
Diagnostics check_comments(const Source& source, const Value& root);

}  // namespace canonym
