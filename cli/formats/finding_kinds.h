#pragma once

#include <vector>

#include "canonym/lint.h"

namespace canonym::cli {

/// What is found in a text: a name that is not in its chosen spelling.
inline constexpr CheckInfo other_spelling{"other-spelling", Severity::warning, false,
                                          "a name in a text that is not in its chosen spelling"};

inline constexpr CheckHelp other_spelling_help{
    "other-spelling", "The house has decided for another spelling of the name, or the word.",
    "Lukashenka flew to Kiev.\n", "Lukashenko flew to Kyiv.\n",
    "'canonym normalize' writes it. Where another thing is meant, list its longer name under 'never' of the "
    "record; "
    "'canonym explain' tells which record it is."};

/// Every kind of finding that a report can have, sorted by code: the checks of rule files, and
/// other_spelling.
std::vector<CheckInfo> finding_kinds();

/// The long text of a kind of finding_kinds().
const CheckHelp& help_of(const CheckInfo& kind);

}  // namespace canonym::cli
