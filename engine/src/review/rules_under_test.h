#pragma once

#include <optional>
#include <vector>

#include "canonym/matcher.h"
#include "review/elements.h"
#include "review/run_examples.h"

namespace canonym {

/// Rules and the examples that are run with them: a whole set with those of its names and files, or the names
/// that a file makes up for their examples, with its parts and the tables of the set.
struct RulesUnderTest {
  Matcher matcher;
  std::vector<PlacedExample> examples;
  bool is_made_up = false;
  std::vector<std::uint32_t> groups{};  ///< of made-up names: the numbers that theirs have in the whole set

  /// Where an element of these rules stands in the whole set; none where it does not.
  std::optional<ElementPlace> find_in_whole(const ElementPlace& here) const;

  /// Where an element of the whole set stands in these rules; none where it does not.
  std::optional<ElementPlace> find_here(const ElementPlace& in_whole) const;
};

/// The whole set first, though no file of it be chosen, then the names made up by each chosen file.
std::vector<RulesUnderTest> list_rules_under_test(const Matcher& whole, const std::vector<char>& chosen);

}  // namespace canonym
