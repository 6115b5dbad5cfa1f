#include "normalize/known_regions.h"

#include <algorithm>

#include "normalize/move_annotation.h"

namespace canonym {
std::vector<KnownRegions::Outcome>& KnownRegions::place_of(std::uint64_t hash) {
  if (known_.empty()) known_.resize(places);
  return known_[hash % places];
}

/// The memory is used again, so that an outcome that recurs costs none.
void KnownRegions::move_to(Outcome& outcome, std::size_t at) const {
  const std::size_t from = outcome.words.begin;
  for (Annotation& annotation : outcome.annotations) move_annotation(annotation, from, at);
  move_span(outcome.words, from, at);
}

const KnownRegions::Outcome* KnownRegions::find(std::size_t at, std::size_t floor, std::uint64_t hash) {
  if (known_.empty()) return nullptr;
  for (Outcome& outcome : known_[hash % places]) {
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
  std::vector<Outcome>& place = place_of(hash);
  if (place.size() >= most_in_a_place) place.clear();
  place.push_back({std::string(text_.substr(signs.begin, signs.size())), region, region.begin - signs.begin,
                   frame->is_before_capital, annotations, std::move(seen)});
}

}  // namespace canonym
