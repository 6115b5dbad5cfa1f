#include <cstddef>
#include <string>

#include "lint/check_functions.h"
#include "rules/spellings.h"

namespace canonym {
namespace {

constexpr std::size_t most_spellings = 1'000'000;

}  // namespace

void check_too_many_spellings(const CheckContext& context, const CheckInfo& self) {
  std::size_t count = 0;
  visit_spellings(context.model, [&](const PlacedSpelling& placed) {
    if (++count == most_spellings + 1)
      context.problems.add(self.severity, self.code, placed.spelling.at,
                           "these rules have more than the " + std::to_string(most_spellings) +
                               " spellings that are allowed in a set");
  });
}

}  // namespace canonym
