#pragma once

#include <string>
#include <string_view>

#include "canonym/explain.h"

namespace canonym::cli {

/// An explanation for people, a paragraph a word.
std::string write_explanation_text(std::string_view text, const Explanation& explanation,
                                   const RuleSet& rules);

/// The same as one line of JSON.
std::string write_explanation_json(std::string_view text, const Explanation& explanation,
                                   const RuleSet& rules);

}  // namespace canonym::cli
