#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "review/spelling_owners.h"

namespace canonym {

/// Tells by which elements of the rules the names of a text were found. For one thread.
class ClaimedElements {
 public:
  /// What it is given must outlive it.
  ClaimedElements(const Matcher::Compiled& compiled, SpellingOwners& owners)
      : compiled_(compiled), owners_(owners) {}

  /// Appends the elements that give the record of a claim the spellings its words were read as. `span` is
  /// that of the match.
  void find(const Claim& claim, Span span, std::string_view text, std::vector<ElementIndex>& found);

 private:
  std::string spelling_of(const Claim& claim, Span span, std::string_view text) const;

  const Matcher::Compiled& compiled_;
  SpellingOwners& owners_;
};

}  // namespace canonym
