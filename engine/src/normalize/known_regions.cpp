#include "normalize/known_regions.h"

#include <algorithm>

#include "normalize/move_annotation.h"

namespace canonym {

/// The memory is used again, so that an outcome that recurs costs none.
void KnownRegions::move_to(Outcome& outcome, std::size_t at) const {
  const std::size_t from = outcome.words.begin;
  for (Annotation& annotation : outcome.annotations) move_annotation(annotation, from, at);
  move_span(outcome.words, from, at);
}

const KnownRegions::Outcome* KnownRegions::find(std::size_t at, std::size_t floor, std::uint64_t hash) {
  const auto place = known_.find(hash);
  if (place == known_.end()) return nullptr;
  for (Outcome& outcome : place->second) {
    if (at < outcome.words_at) continue;
    const std::string_view here = text_.substr(at - outcome.words_at, outcome.signs_and_words.size());
    if (here != outcome.signs_and_words) continue;
    const auto frame = frames_.find({at, at + outcome.words.size()});
    const bool fits = frame && frame->begin >= floor && frame->signs.begin == at - outcome.words_at &&
                      frame->signs.size() == here.size() &&
                      frame->is_before_capital == outcome.is_before_capital;
    if (!fits) continue;
    move_to(outcome, at);
    return &outcome;
  }
  return nullptr;
}

std::vector<KnownRegions::Outcome>& KnownRegions::make_room(std::uint64_t hash) {
  if (count_ == most_outcomes) {
    known_.clear();
    count_ = 0;
  }
  std::vector<Outcome>& place = known_[hash];
  if (place.size() == most_in_a_place) {
    count_ -= place.size();
    place.clear();
  }
  ++count_;
  return place;
}

void KnownRegions::note(Span region, std::size_t floor, std::uint64_t hash,
                        const std::vector<Annotation>& annotations, std::vector<RecordIndex> seen) {
  if (region.size() > longest_region) return;
  const auto frame = frames_.find(region);
  if (!frame || frame->begin < floor) return;
  const Span signs = frame->signs;
  const auto is_inside = [&](const Annotation& a) {
    return signs.begin <= a.span.begin && a.span.end <= signs.end;
  };
  if (!std::ranges::all_of(annotations, is_inside)) return;
  make_room(hash).push_back({std::string(text_.substr(signs.begin, signs.size())), region,
                             region.begin - signs.begin, frame->is_before_capital, annotations,
                             std::move(seen)});
}

}  // namespace canonym
