#pragma once

#include <vector>

#include "canonym/diagnostic.h"
#include "rules/model.h"
#include "yaml/value.h"

namespace canonym {

/// The items of `variants:`, `never:`, `native:` and `styles:` of a record, in
/// the file's order; unusable ones are reported and left out.
std::vector<Variant> parse_variants(const Value& list, Diagnostics& problems);
std::vector<Never> parse_nevers(const Value& list, Diagnostics& problems);
std::vector<Native> parse_natives(const Value& mapping, Diagnostics& problems);
std::vector<StyleSpelling> parse_style_spellings(const Value& mapping, Diagnostics& problems);

}  // namespace canonym
