#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "canonym/matcher.h"
#include "compose/compose.h"

namespace canonym {

/// A record's claim to a surface, and the place that gives it.
struct SurfaceClaim {
  Claim claim;
  Location at;
  std::string_view outcome;  ///< what would be written; points into SurfaceClaims
};

/// A text, as one record spells it, that more than one record claims.
struct SharedSurface {
  std::string text;
  std::vector<SurfaceClaim> claims;  ///< of at least two records, one a record
  std::vector<std::string> outcomes;
};

/// Every surface that several records claim: whole spellings, family names that may stand alone, given
/// and family names together. Forms with initials are left out: two people
/// with one initial are no mistake in the rules. Linear in the size of the set but for records that
/// share a family name. In the order of the places.
std::vector<SharedSurface> find_shared_surfaces(const RuleModel& model, const Composition& composition);

}  // namespace canonym
