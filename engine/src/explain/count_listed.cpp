#include "canonym/spellings.h"
#include "rules/spellings.h"

namespace canonym {

std::size_t count_listed(const RuleSet& rules) {
  std::size_t count = 0;
  visit_spellings(rules.model(), [&](const PlacedSpelling&) { ++count; });
  return count;
}

}  // namespace canonym
