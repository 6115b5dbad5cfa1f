#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "canonym/matcher.h"

namespace canonym {

/// How a claim to a span fared that began where the match does.
Fate fate_of(Span span, const Claim& claim, const Match& match);

/// Collects the claims to spans that begin at one place and decides between them:
/// the longest, then the more certain way. A claim that could only be skipped for
/// the sake of its neighbours stands back behind any that can be written.
class Claims {
 public:
  void clear();
  void add(Span span, Claim claim);

  /// Of a claim that is still to be made, listed nowhere as a whole: whether one that was added makes it
  /// pointless, whatever else it says.
  bool are_better(Span span, RecordIndex record, Way way, Shape shape, std::size_t deviations) const;

  /// The winner, with one claim a record; none when nothing was added.
  std::optional<Match> decide() const;

 private:
  struct Longest {
    Span span;
    std::vector<Claim> claims;  // the first ones of different records
    void add(Span of, Claim claim);
    void clear();
  };

  Longest firm_, weak_;
};

}  // namespace canonym
