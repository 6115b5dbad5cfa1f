#pragma once

#include <vector>

#include "import/draft.h"

namespace canonym {

/// Puts a draft to load_rules and its checks, as rules of their own with the tables of the options, and drops
/// what they have a problem with, until they have none: variants that are not needed, which are counted;
/// variants, native forms and records that a rule file cannot have, which are told of; what else a check has
/// to say is told of, and allowed.
void settle_draft(const DraftHead& head, std::vector<DraftRecord>& records, const ImportOptions& options,
                  ImportedNames& names);

}  // namespace canonym
