#pragma once

#include "compose/compose.h"
#include "match/index.h"

namespace canonym {

/// The index of all spellings of a rule set: where it stands in an image, or built, in time linear in their
/// size. Throws Error for an image that is damaged.
Index make_index(const RuleModel& model, const Composition& composition, const LanguageTables& tables,
                 const WordReader& reader);

}  // namespace canonym
