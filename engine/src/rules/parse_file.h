#pragma once

#include "rules/draft.h"
#include "yaml/value.h"

namespace canonym {

/// `checks:`, which every kind of rule file may have.
void read_checks(const Value& value, FileDraft& draft, Diagnostics& problems);

/// What the file says, with every problem of its keys and values. A record that lacks
/// what it needs is left out. `root` is the file's YAML document.
FileDraft parse_file(SourcePointer source, const Value& root);

}  // namespace canonym
