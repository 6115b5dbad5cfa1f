#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "compose/compose.h"
#include "match/index.h"

namespace canonym {

/// The languages of a record's native forms, by script.
using NativeScripts = std::vector<std::pair<std::string_view, LanguageSet>>;

NativeScripts scripts_of(const ComposedRecord& record, const LanguageTables& tables);

/// What is known of an entry's language, by the spelling it comes from. A spelling without one is of those
/// languages in whose script it is that the record has native forms in.
void add_language(const Spelling& spelling, const NativeScripts& natives, const LanguageTables& tables,
                  Entry& entry);

}  // namespace canonym
