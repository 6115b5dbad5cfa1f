#pragma once

#include <string>
#include <vector>

#include "canonym/romanize.h"

namespace canonym {

/// The schemes of rules/schemes; the test fails when one has a problem. Loaded once.
const RuleSet& scheme_rules();

/// A rule set with one scheme of Russian, "x", which has these rows and whatever else is given, as YAML.
/// The test fails when it has errors.
RuleSet rules_with_rows(const std::string& rows, const std::string& more = "");

/// What a scheme makes of a text; "(none)" when there is no such scheme.
std::string romanize_by(const RuleSet& rules, std::string_view scheme, std::string_view text);

}  // namespace canonym
