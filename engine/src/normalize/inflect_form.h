#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "canonym/matcher.h"
#include "compose/compose.h"
#include "inflect/inflection_table.h"

namespace canonym {

/// A form in the case in which a name was found.
struct InflectedForm {
  std::string whole, given, middle, family;

  NameForm as_form(const NameForm& base) const {
    return {base.label, whole, given, middle, family, base.since, base.until};
  }
};

/// Puts the words of a form into the case of the words they are to stand for, one by one; words
/// that were found in their base form, or do not inflect, stay. None when a word has no form in the case, or
/// when the form has more or fewer words than were found.
std::optional<InflectedForm> inflect_form(std::string_view text, Span span, const Claim& claim,
                                          const NameForm& form, Kind kind, const InflectionTable& table);

}  // namespace canonym
