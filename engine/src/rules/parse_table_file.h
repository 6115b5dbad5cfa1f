#pragma once

#include "rules/draft.h"
#include "yaml/value.h"

namespace canonym {

/// Reads a file that is a table of a language, which one of its keys says: `scheme`,
/// `correspondences`, `relation`, `inflection` or `guard`. False for a file of names.
bool parse_table_file(const Value& root, FileDraft& draft);

}  // namespace canonym
