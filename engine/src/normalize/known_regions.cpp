#include "normalize/known_regions.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#include "normalize/move_annotation.h"

namespace canonym {
namespace {

constexpr std::size_t least_places = 64;

/// Of the second word, in a region that has one: hundreds of persons may have one given name.
constexpr std::size_t second_bytes = 8;

bool is_long(Span region, const WordGlance& first) {
  return region.size() >= first.run + second_bytes;
}

}  // namespace

/// What a region of several words is looked up by, one of fewer bytes by its first word alone.
std::uint64_t KnownRegions::long_key(std::size_t at, const WordGlance& first) const {
  std::uint64_t second = 0;
  std::memcpy(&second, text_.data() + at + first.run, second_bytes);
  return first.hash ^ (std::rotl(second * 0x9E3779B97F4A7C15, 32) + second);
}

/// The memory is used again, so that an outcome that recurs costs none.
void KnownRegions::move_to(Outcome& outcome, std::size_t at) const {
  const std::size_t from = outcome.words.begin;
  for (Annotation& annotation : outcome.annotations) move_annotation(annotation, from, at);
  move_span(outcome.words, from, at);
}

bool KnownRegions::has_letters_of(const Outcome& outcome, std::size_t at) const {
  const std::string& letters = outcome.signs_and_words;
  return at >= outcome.words_at && text_.substr(at - outcome.words_at, letters.size()) == letters;
}

const KnownRegions::Outcome* KnownRegions::find(std::uint64_t key, std::size_t at, std::size_t floor) {
  std::optional<Frame> frame;  // of so many bytes: the same words may be known with several signs
  std::size_t framed = 0;
  for (Number number = place_of(key).last; number != 0;) {
    Linked& known = outcomes_[number - 1];
    number = known.next;
    Outcome& outcome = known.outcome;
    if (known.key != key || !has_letters_of(outcome, at)) continue;
    if (outcome.words.size() != std::exchange(framed, outcome.words.size()))
      frame = frames_.find({at, at + framed});
    const bool fits = frame && frame->begin >= floor && frame->signs.begin == at - outcome.words_at &&
                      frame->signs.size() == outcome.signs_and_words.size() &&
                      frame->is_before_capital == outcome.is_before_capital;
    if (!fits) continue;
    move_to(outcome, at);
    return &outcome;
  }
  return nullptr;
}

const KnownRegions::Outcome* KnownRegions::find(const Candidate& candidate, std::size_t floor) {
  if (outcomes_.empty()) return nullptr;
  const std::size_t at = candidate.at;
  const WordGlance& first = candidate.glance;
  if (is_long({at, text_.size()}, first))
    if (const Outcome* known = find(long_key(at, first), at, floor)) return known;
  return find(first.hash, at, floor);
}

void KnownRegions::note(Span words, const WordGlance& first, std::size_t floor,
                        std::span<const Annotation> annotations, std::vector<RecordIndex> seen) {
  if (words.size() > longest_region) return;
  const auto frame = frames_.find(words);
  if (!frame || frame->begin < floor) return;
  const Span signs = frame->signs;
  const auto is_inside = [&](const Annotation& a) {
    return signs.begin <= a.span.begin && a.span.end <= signs.end;
  };
  if (!std::ranges::all_of(annotations, is_inside)) return;
  add(is_long(words, first) ? long_key(words.begin, first) : first.hash,
      {std::string(text_.substr(signs.begin, signs.size())),
       words,
       words.begin - signs.begin,
       frame->is_before_capital,
       {annotations.begin(), annotations.end()},
       std::move(seen)});
}

void KnownRegions::add(std::uint64_t key, Outcome outcome) {
  make_room(outcome.annotations.empty() ? 1 : weight_of_annotated);
  outcomes_.push_back({key, 0, std::move(outcome)});
  link(static_cast<Number>(outcomes_.size()));
}

/// Where there is none, all is forgotten, which is soon known again.
void KnownRegions::make_room(std::size_t weight) {
  if (weight_ + weight > most_weight) {
    places_.clear();
    outcomes_.clear();
    weight_ = 0;
  }
  weight_ += weight;
  if (outcomes_.size() * 4 < places_.size() * 3) return;
  places_.assign(std::max(places_.size() * 2, least_places), {});
  for (Number number = 1; number <= outcomes_.size(); ++number) link(number);
}

/// Of a key, or where it would stand. Other keys are passed by without a look at their outcomes.
KnownRegions::Place& KnownRegions::place_of(std::uint64_t key) {
  const std::size_t last = places_.size() - 1;
  const auto tag = static_cast<Tag>(key >> 32);
  std::size_t at = key & last;
  while (places_[at].last != 0 && places_[at].tag != tag) at = (at + 1) & last;
  return places_[at];
}

void KnownRegions::link(Number number) {
  Linked& added = outcomes_[number - 1];
  Place& place = place_of(added.key);
  std::size_t in_place = 0;
  for (Number other = place.last; other != 0; other = outcomes_[other - 1].next) ++in_place;
  added.next = in_place < most_in_a_place ? place.last : 0;
  place = {static_cast<Tag>(added.key >> 32), number};
}

}  // namespace canonym
