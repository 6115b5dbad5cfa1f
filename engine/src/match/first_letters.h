#pragma once

#include <string_view>

#include "compose/compose.h"
#include "derive/language_tables.h"

namespace canonym {

/// Whether a native given name may be written with this initial: `folded` begins some rendering of its first
/// grapheme, in its own language or as a sister language has it (E., Ye., Je. for Евгений; Y. for Єўген).
bool may_begin_with(const Spelling& native, std::string_view folded, const LanguageTables& tables);

/// The same for a spelling of a shared group, in every language in which it may be.
bool may_shared_begin_with(std::string_view spelling, std::string_view folded, const LanguageTables& tables);

}  // namespace canonym
