#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "compose/compose.h"
#include "inflect/inflection_table.h"

namespace canonym {

/// A form of a name in one case, each word by itself: those that do not inflect, and those in small letters,
/// stay. None when none of them inflects.
std::optional<std::string> inflect_name(const NameForm& form, Kind kind, std::size_t cell,
                                        const InflectionTable& table);

}  // namespace canonym
