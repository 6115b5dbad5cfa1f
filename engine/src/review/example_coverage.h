#pragma once

#include <vector>

#include "canonym/matcher.h"
#include "review/elements.h"
#include "review/run_examples.h"

namespace canonym {

/// An example that was run.
struct CoveringTest {
  RuleTest test;
  /// The elements that it exercises, sorted: those by which the engine found a name in the text, or left it
  /// alone, and those that it wrote.
  std::vector<ElementIndex> covered;
  bool is_unstable = false;  ///< something would have been written that was taken back
};

std::vector<CoveringTest> cover_examples(const std::vector<PlacedExample>& examples, const Matcher& matcher,
                                         const ElementTable& elements);

}  // namespace canonym
