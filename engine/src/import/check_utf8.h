#pragma once

#include "import/imported_names.h"

namespace canonym {

/// Runs of bytes that are not UTF-8 are errors, the first 20 of them.
void check_utf8(const Source& source, ImportedNames& names);

}  // namespace canonym
