#pragma once

#include <vector>

#include "import/draft.h"

namespace canonym {

/// Records of names: those with one canonical spelling, folded, become one. Spellings get clean, each stands
/// once; those that two records claim are in none. `names` gets what is left out.
std::vector<DraftRecord> merge_names(ImportedNames& names, const ImportOptions& options);

}  // namespace canonym
