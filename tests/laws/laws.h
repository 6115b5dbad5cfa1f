#pragma once

#include <string>
#include <string_view>

#include "canonym/normalize.h"

namespace canonym {

/// Every law of rewriting (docs/design.md) that needs one rule set, one text and nothing else:
/// the first one that is broken, said in words, or "".
std::string find_broken_law(const Matcher& matcher, std::string_view text, const NormalizeOptions& options);

/// Whether every canonical spelling that only its own record claims stays as it is; as above.
std::string find_moving_canonical(const Matcher& matcher);

/// All annotations of a text with ids for records, so that rule sets can be compared.
std::string describe_annotations(const Matcher& matcher, std::string_view text,
                                 const NormalizeOptions& options);

}  // namespace canonym
