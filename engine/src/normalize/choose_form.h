#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "canonym/normalize.h"
#include "compose/compose.h"

namespace canonym {

/// The forms that a record may be written in for a text in one script; empty when
/// it has none in that script. Latin text gets the style in force, else the
/// canonical spelling; another script has the native forms of several languages.
std::vector<const NameForm*> find_forms(const ComposedRecord& record, std::string_view surface,
                                        const NormalizeOptions& options);

/// Puts that form first whose language writes all letters of `surface`, then the one
/// that is spelled most alike; the names of the languages decide a tie.
void sort_by_likeness(std::vector<const NameForm*>& forms, std::string_view surface);

}  // namespace canonym
