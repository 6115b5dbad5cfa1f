#pragma once

#include <string_view>
#include <vector>

#include "canonym/explain.h"
#include "match/compiled.h"

namespace canonym {

/// Where the rules have what a claim to a span of a text was found by: the whole spelling, or given name and
/// family name each. Words that were read or are initials are listed nowhere.
std::vector<ExplainedSource> find_sources(const Matcher::Compiled& compiled, std::string_view text, Span span,
                                          const Claim& claim);

}  // namespace canonym
