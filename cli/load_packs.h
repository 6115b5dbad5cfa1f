#pragma once

#include <optional>
#include <string>
#include <vector>

#include "canonym/matcher.h"

namespace canonym::cli {

/// The default rules alone, or with a pack.
struct LoadedPack {
  std::string name;  ///< "" for the default rules
  LoadResult result;
  std::optional<Matcher> matcher;  ///< of rules without errors
};

/// All packs, as RuleFiles has them, loaded at the same time. What they share is made once.
std::vector<LoadedPack> load_packs(const RuleFiles& files);

}  // namespace canonym::cli
