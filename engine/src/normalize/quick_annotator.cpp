#include <algorithm>
#include <cassert>
#include <functional>
#include <optional>

#include "normalize/annotator.h"

namespace canonym {

/// One run through a text in which what is remembered, and what is settled, is not weighed again.
class Annotator::QuickRun {
 public:
  using Take = std::function<void(const Annotation&)>;

  /// Both must outlive the run.
  QuickRun(Annotator& annotator, const Take& take)
      : annotator_(annotator),
        take_(take),
        scanner_(annotator.matcher_.compiled(), annotator.text_, annotator.match_options_,
                 annotator.memory_->readings, annotator.seen_),
        with_settled_(SettledNames::are_for(annotator.options_)),
        remembers_settled_(
            KnownRegions::has_room_for(annotator.matcher_.compiled().index.tables().entries.size())) {}

  void scan(Span range) {
    const auto take_quickly = [this](const Candidate& candidate) { return find_quickly(candidate); };
    // By reference: a function of its own would need memory for each text.
    scanner_.scan(range, std::cref(take_region_), std::cref(take_quickly));
  }

 private:
  std::optional<std::size_t> find_quickly(const Candidate& candidate) {
    const bool asks_settled = with_settled_ && may_be_settled(candidate);
    if (remembers_settled_ || !asks_settled) {
      const std::optional<std::size_t> end = find_known(candidate);
      return end || !asks_settled ? end : find_settled(candidate);
    }
    const std::optional<std::size_t> end = find_settled(candidate);
    return end ? end : find_known(candidate);
  }

  void weigh(const Region& region) {
    const std::size_t floor = annotator_.written_.done();
    annotator_.decide(region, annotations_);
    const bool depends_on_seen = annotator_.seen_.take_was_asked();
    if (!depends_on_seen) known().note(region.span, region.first, floor, annotations_, seen_in(region));
    for (const Annotation& annotation : annotations_) take_(annotation);
  }

  /// The full names of a region that has been weighed, though some have stood before: in another text they
  /// may not.
  std::vector<RecordIndex> seen_in(const Region& region) const {
    std::vector<RecordIndex> seen = annotator_.seen_.since(region.seen_mark);
    for (const Match& match : region.matches) {
      if (match.skip != Skip::none) continue;
      for (const Claim& claim : match.claims) {
        const bool is_seen = is_full_name(claim.shape) && annotator_.seen_.has(claim.record);
        if (is_seen && std::ranges::find(seen, claim.record) == seen.end()) seen.push_back(claim.record);
      }
    }
    return seen;
  }

  std::optional<std::size_t> find_known(const Candidate& candidate) {
    const KnownRegions::Outcome* outcome = known().find(candidate, annotator_.written_.done());
    if (outcome && scanner_.is_in_region()) {
      scanner_.flush(std::cref(take_region_));
      // What was noted may have taken its place.
      outcome = known().find(candidate, annotator_.written_.done());
    }
    if (!outcome) return std::nullopt;
    for (const RecordIndex record : outcome->seen) annotator_.seen_.add(record);
    write(outcome->annotations);
    return outcome->words.end;
  }

  bool may_be_settled(const Candidate& candidate) const {
    const WordGlance& glance = candidate.glance;
    return glance.answer == WordGlance::Answer::may_be_listed && glance.run > 0 &&
           !scanner_.is_next_in_region(candidate.at);
  }

  std::optional<std::size_t> find_settled(const Candidate& candidate) {
    const SettledNames::Found* found =
        annotator_.memory_->settled.find(annotator_.text_, candidate.at, annotator_.written_.done());
    if (!found) return std::nullopt;
    scanner_.flush(std::cref(take_region_));
    if (found->frame_begin < annotator_.written_.done()) return std::nullopt;
    const std::span<const Annotation> only{&found->annotation, 1};
    for (const RecordIndex record : found->seen) annotator_.seen_.add(record);
    if (remembers_settled_)
      known().note(found->annotation.span, candidate.glance, annotator_.written_.done(), only, found->seen);
    write(only);
    return found->annotation.span.end;
  }

  void write(std::span<const Annotation> annotations) {
    annotator_.written_.add(annotations);
    for (const Annotation& annotation : annotations) take_(annotation);
  }

  KnownRegions& known() { return annotator_.memory_->known; }

  Annotator& annotator_;
  const Take& take_;
  Scanner scanner_;
  std::vector<Annotation> annotations_;
  const std::function<void(Region&&)> take_region_ = [this](Region&& region) { weigh(region); };
  bool with_settled_;
  bool remembers_settled_;  // what is remembered is found sooner, but not among too many others
};

void Annotator::run_quickly(Span range, const std::function<void(const Annotation&)>& take) {
  assert(!trace_);
  QuickRun(*this, take).scan(range);
}

}  // namespace canonym
