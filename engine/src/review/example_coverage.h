#pragma once

#include <vector>

#include "canonym/matcher.h"
#include "review/elements.h"
#include "review/run_examples.h"

namespace canonym {

/// For each example the elements that it exercises, sorted: those by which the engine found a name in the
/// text, or left it alone, and those that it wrote.
std::vector<std::vector<ElementIndex>> cover_examples(const std::vector<PlacedExample>& examples,
                                                      const Matcher& matcher, const ElementTable& elements);

}  // namespace canonym
