#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "match/compiled.h"

namespace canonym {

/// Whether the names of a group may begin with an initial. Remembers what was asked for, within bounds, for
/// the same persons come again. For one thread.
class KnownInitials {
 public:
  /// Which must outlive it.
  explicit KnownInitials(const Matcher::Compiled& compiled) : compiled_(compiled) {}

  /// Whether a spelling of the group, as it stands or as derivation reads it, begins with these folded
  /// letters.
  bool fits(GroupIndex group, std::string_view folded);

 private:
  bool find(GroupIndex group, std::string_view folded) const;

  const Matcher::Compiled& compiled_;
  std::unordered_map<std::string, bool> known_;  // by the bytes of the group and the letters
};

}  // namespace canonym
