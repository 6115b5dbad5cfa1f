#include <algorithm>

#include "canonym/compare_texts.h"

namespace canonym {
namespace {

/// Goes through the hits of two sets side by side.
class Walk {
 public:
  Walk(const Hits& before, const Hits& after)
      : before_(before), after_(after), same_(before.match_outcomes(after)) {}

  bool is_done() const { return i_ == before_.size() && j_ == after_.size(); }

  /// Passes over one hit that both have.
  bool skip_same() {
    if (i_ == before_.size() || j_ == after_.size()) return false;
    if (before_.span(i_) != after_.span(j_) || same_[before_.outcome(i_)] != after_.outcome(j_)) return false;
    ++i_;
    ++j_;
    return true;
  }

  /// The next hit and all that hang together with it.
  HitDifference take_difference() {
    HitDifference place;
    place.span = next_span();
    place.span.end = place.span.begin + 1;  // so that it takes in at least one
    bool has_grown = true;
    while (has_grown) {
      const bool takes_old = take_into(before_, i_, place.span, place.before);
      const bool takes_new = take_into(after_, j_, place.span, place.after);
      has_grown = takes_old || takes_new;
    }
    return place;
  }

 private:
  Span next_span() const {
    if (i_ == before_.size()) return after_.span(j_);
    if (j_ == after_.size()) return before_.span(i_);
    return before_.span(i_).begin <= after_.span(j_).begin ? before_.span(i_) : after_.span(j_);
  }

  static bool take_into(const Hits& hits, std::size_t& next, Span& place, std::vector<Hit>& taken) {
    if (next == hits.size() || hits.span(next).begin >= place.end) return false;
    taken.push_back(hits[next]);
    place.end = std::max(place.end, hits.span(next).end);
    ++next;
    return true;
  }

  const Hits& before_;
  const Hits& after_;
  std::vector<std::uint32_t> same_;
  std::size_t i_ = 0, j_ = 0;
};

}  // namespace

void compare_hits(const Hits& before, const Hits& after,
                  const std::function<void(const HitDifference&)>& take) {
  for (Walk walk(before, after); !walk.is_done();)
    if (!walk.skip_same()) take(walk.take_difference());
}

std::string rewrite_place(std::string_view text, Span place, const std::vector<Hit>& hits) {
  std::string rewritten;
  std::size_t done = place.begin;
  for (const Hit& hit : hits) {
    if (hit.action == Action::skip) continue;
    rewritten += text.substr(done, hit.span.begin - done);
    rewritten += hit.replacement;
    done = hit.span.end;
  }
  return rewritten += text.substr(done, place.end - done);
}

}  // namespace canonym
