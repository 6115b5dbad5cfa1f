#pragma once

#include <vector>

#include "review/elements.h"

namespace canonym {

/// A sample of a table: one native or base form and one thing that must be made of it.
struct PlacedSample {
  std::uint32_t table = 0;  ///< letter table, or inflection
  std::uint32_t sample = 0;
  std::uint32_t wanted = 0;
  bool is_inflection = false;

  std::vector<ElementIndex> elements{};  ///< those that it exercises, sorted
};

/// The samples of the chosen files and the rows, renderings and endings by which the engine makes of them
/// what is wanted; of several ways the one that deviates least from a convention.
std::vector<PlacedSample> cover_samples(const RuleModel& model, const std::vector<char>& chosen,
                                        const ElementTable& elements);

}  // namespace canonym
