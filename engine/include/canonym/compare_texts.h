#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/normalize.h"

namespace canonym {

/// Something that was found in a text, in words that mean the same in every rule set.
struct Hit {
  Span span;
  std::vector<std::string> records;  ///< ids, sorted
  Way via = Way::canonical;
  Action action = Action::keep;
  Skip reason = Skip::none;  ///< of a skip
  std::string replacement;   ///< what stands in the place of `span` afterwards; empty for a skip

  bool operator==(const Hit&) const = default;
};

/// Ids of records that have another id in the rule set they are compared with: the old one, the new one.
using Renames = std::map<std::string, std::string>;

/// What a rule set finds in one text, in little memory. Immutable; threads may share it.
class Hits {
 public:
  /// Everything that annotate_text finds, in order. Records are called by their new ids. Throws what
  /// annotate_text throws.
  Hits(const Matcher& matcher, std::string_view text, const NormalizeOptions& options,
       const Renames& renames = {});

  std::size_t size() const { return found_.size(); }
  Span span(std::size_t hit) const { return found_[hit].span; }
  Hit operator[](std::size_t hit) const;

  /// For each kind of outcome of these hits the one in others that is the same, or `none`.
  static constexpr std::uint32_t none = 0xFFFFFFFF;
  std::vector<std::uint32_t> match_outcomes(const Hits& others) const;
  std::uint32_t outcome(std::size_t hit) const { return found_[hit].outcome; }

 private:
  struct Found {
    Span span;
    std::uint32_t outcome;  // in outcomes_
  };
  std::vector<Found> found_;
  std::vector<Hit> outcomes_;  // without their spans
};

/// A place in a text where two rule sets do not find the same: hits that overlap each other, all of the
/// one set and all of the other.
struct HitDifference {
  Span span;  ///< from the first to the last of them
  std::vector<Hit> before, after;
};

/// Hands over, in order, every place where two sets of hits of one text differ in what was found, which
/// records it is, how they are known, or what becomes of it. Hits that are the same in both are left out.
void compare_hits(const Hits& before, const Hits& after,
                  const std::function<void(const HitDifference&)>& take);

/// The text of a place as it stands after the edits of these hits, which must lie in it.
std::string rewrite_place(std::string_view text, Span place, const std::vector<Hit>& hits);

}  // namespace canonym
