#pragma once

#include <vector>

#include "canonym/compare_rules.h"

namespace canonym {

/// Names of a sample of the records that both sets have whose spellings by schemes, or forms in their
/// cases, are not what they were.
struct DerivationSample {
  std::vector<ChangedDerivation> changes;
  std::size_t sampled = 0;
};

/// Takes records with native forms at even distances.
DerivationSample sample_derivations(const Matcher& before, const Matcher& after, const Renames& renames);

}  // namespace canonym
