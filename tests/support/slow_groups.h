#pragma once

#include <string_view>
#include <vector>

#include "canonym/matcher.h"
#include "support/slow_derivation.h"
#include "support/slow_names.h"

namespace canonym::slow {

/// Finds the part groups of a name that none lists, by lists of all that their native words may be.
class ReadGroups : public GroupSearch {
 public:
  /// What it is given must outlive it.
  ReadGroups(const Matcher& matcher, const Origins& origins);

  std::vector<const PartGroup*> read(PartKind kind, std::string_view word) const override;

 private:
  const RuleModel& model_;
  Derivations derivations_;
};

}  // namespace canonym::slow
