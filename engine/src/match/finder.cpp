#include "match/finder.h"

#include <algorithm>

namespace canonym {
namespace {

/// A composed name is as certain as the less certain of its parts.
Way less_certain(Way a, Way b) {
  return std::max(a, b);
}

/// The spans of given name, middle and family name of a listed full name, whose
/// words white space divides.
void split_claim(std::string_view text, Span span, const Entry& entry, const WordReader& reader,
                 Claim& claim) {
  std::vector<Span> words;
  bool is_in_word = false;
  for (std::size_t at = span.begin; at < span.end;) {
    const auto [character, value, size] = reader.characters().read(text, at);
    if (character.is(Character::space)) {
      is_in_word = false;
    } else if (!is_in_word) {
      words.push_back({at, at + size});
      is_in_word = true;
    } else {
      words.back().end = at + size;
    }
    at += size;
  }
  // Of an image that was made to deceive.
  if (entry.family_words == 0 || entry.family_words > words.size()) return;
  const std::size_t family = words.size() - entry.family_words;
  claim.given = words.front();
  if (family > 1) claim.middle = {words[1].begin, words[family - 1].end};
  claim.family = {words[family].begin, words.back().end};
}

}  // namespace

std::optional<Match> Finder::find_at(std::size_t begin) {
  claims_.clear();
  families_.clear();
  after_given_.clear();
  has_asked_previous_ = false;
  places_.clear();
  readings_.forget();
  walk(begin, all_kinds, [&](const Entry& entry, std::size_t end, const HowRead& how) {
    const Found found{entry, {begin, end}, how};
    switch (entry.kind) {
      case EntryKind::whole:
      case EntryKind::never:
        return claim_whole(found);
      case EntryKind::family:
        return claim_family(found);
      case EntryKind::given:
        return claim_after_given(found);
      case EntryKind::patronymic:
        return refuse(found.span, entry, Refusal::part_alone);
    }
  });
  if (const auto initial = neighbours_.read_initial(begin)) claim_initials(*initial);
  std::optional<Match> match = claims_.decide();
  if (match) note_seen(*match);
  return match;
}

Skip Finder::skip_after_previous(std::size_t begin) {
  if (has_asked_previous_) return skip_after_previous_;
  const NameBefore before = neighbours_.find_name_before(begin);
  has_asked_previous_ = true;
  skip_after_previous_ = before.skip;
  if (trace_ && before.skip != Skip::none) trace_->previous.push_back({begin, before.begin});
  return skip_after_previous_;
}

void Finder::add_claim(Span span, Claim claim) {
  if (trace_) trace_->claimed.push_back({span, claim});
  claims_.add(span, std::move(claim));
}

void Finder::refuse(Span span, const Entry& entry, Refusal why) {
  if (trace_) trace_->refused.push_back({span, entry.kind, entry.owner, why});
}

void Finder::note_seen(const Match& match) {
  if (match.skip != Skip::none) return;
  for (const Claim& claim : match.claims)
    if (is_full_name(claim.shape)) seen_.add(claim.record);
}

std::optional<std::size_t> Finder::next_word(std::size_t end) const {
  return compiled_.reader.find_word_after_blank(text_, end);
}

Way Finder::way_of(const Found& found) {
  return found.how.derived.empty() ? found.entry.way : Way::derived;
}

/// A claim of one spelling, before anything is known of its neighbours.
Claim Finder::make_claim(const Found& found, Shape shape) {
  Claim claim;
  claim.record = found.entry.owner;
  claim.way = way_of(found);
  claim.shape = shape;
  claim.skip = found.how.skip;
  claim.name_case = found.how.name_case;
  claim.inflected = found.how.inflected;
  claim.derived = found.how.derived;
  return claim;
}

/// A claim of two parts; none when they are in different cases.
std::optional<Claim> Finder::make_claim(const Found& first, const Found& second, RecordIndex record,
                                        Shape shape) {
  const auto name_case = join_cases(first.how.name_case, second.how.name_case);
  if (!name_case) return std::nullopt;
  Claim claim = make_claim(first, shape);
  claim.record = record;
  claim.way = less_certain(claim.way, way_of(second));
  if (claim.skip == Skip::none) claim.skip = second.how.skip;
  claim.name_case = *name_case;
  claim.inflected.insert(claim.inflected.end(), second.how.inflected.begin(), second.how.inflected.end());
  claim.derived.insert(claim.derived.end(), second.how.derived.begin(), second.how.derived.end());
  return claim;
}

void Finder::claim_whole(const Found& whole) {
  Claim claim = make_claim(whole, Shape::whole);
  claim.is_listed = claim.derived.empty();
  claim.is_abbreviation = whole.entry.is_abbreviation;
  if (claim.skip == Skip::none) claim.skip = skip_alone(whole);
  if (whole.entry.kind == EntryKind::never) claim.skip = Skip::never;
  if (whole.entry.given_words > 0) {
    claim.shape = Shape::given_family;
    split_claim(text_, whole.span, whole.entry, compiled_.reader, claim);
  }
  add_claim(whole.span, std::move(claim));
}

void Finder::claim_family(const Found& family) {
  if (family.entry.may_stand_alone)
    claim_family_alone(family);
  else
    refuse(family.span, family.entry, Refusal::never_alone);
  claim_after_family(family);
}

void Finder::claim_family_alone(const Found& family) {
  Claim claim = make_claim(family, Shape::family);
  claim.family = family.span;
  const Alone alone = compiled_.model.records[claim.record].alone;
  const Skip previous = skip_after_previous(family.span.begin);
  if (previous != Skip::none) claim.skip = previous;
  if (claim.skip == Skip::none && alone == Alone::never) claim.skip = Skip::never_alone;
  if (claim.skip == Skip::none && alone == Alone::after_full && !seen_.contains(claim.record))
    claim.skip = Skip::no_full_name;
  if (claim.skip == Skip::none) claim.skip = skip_alone(family);
  claim.is_abbreviation = family.entry.is_abbreviation;
  add_claim(family.span, std::move(claim));
}

void Finder::claim_after_given(const Found& given) {
  refuse(given.span, given.entry, Refusal::part_alone);
  const AfterGiven& after = read_after_given(given.span.end);
  if (after.family) claim_given_family(given, std::nullopt, *after.family);
  if (after.family_after_middle) claim_given_family(given, after.middle, *after.family_after_middle);
}

const Finder::AfterGiven& Finder::read_after_given(std::size_t given_end) {
  const auto known = std::ranges::find(after_given_, given_end, &AfterGiven::given_end);
  if (known != after_given_.end()) return *known;
  AfterGiven& after = after_given_.emplace_back();
  after.given_end = given_end;
  after.family = next_word(given_end);
  if (after.family) after.middle = neighbours_.read_middle(*after.family);
  if (after.middle) after.family_after_middle = next_word(after.middle->end);
  return after;
}

const std::vector<Finder::FoundFamily>& Finder::families_at(std::size_t at) {
  const auto [known, is_new] = families_.try_emplace(at);
  if (is_new)
    walk(at, only(EntryKind::family),
         [found = &known->second](const Entry& entry, std::size_t end, const HowRead& how) {
           if (entry.kind == EntryKind::family) found->push_back({entry, end, how});
         });
  return known->second;
}

/// Most given names and family names are read in many ways, and nearly all pairs of them are worse than one
/// that is known already. Whoever traces wants to see them all.
bool Finder::may_win(const Found& given, const Found& family, Span span) const {
  if (trace_) return true;
  std::size_t deviations = 0;
  for (const auto* how : {&given.how, &family.how})
    for (const DerivedPart& part : how->derived) deviations += part.deviations;
  return !claims_.are_better(span, family.entry.owner, less_certain(way_of(given), way_of(family)),
                             Shape::given_family, deviations);
}

void Finder::claim_given_family(const Found& given, const std::optional<Middle>& middle, std::size_t at) {
  for (const auto& [entry, end, how] : families_at(at)) {
    const Span span{given.span.begin, end};
    if (!neighbours_.is_given_name_of(entry.owner, given.entry)) {
      refuse(span, entry, Refusal::other_person);
      continue;
    }
    if (!may_win(given, {entry, {at, end}, how}, span)) continue;
    std::optional<Claim> claim = make_claim(given, {entry, {at, end}, how}, entry.owner, Shape::given_family);
    if (!claim) {
      refuse(span, entry, Refusal::different_cases);
      continue;
    }
    claim->given = given.span;
    claim->family = {at, end};
    if (middle) claim->middle = middle->span;
    if (middle && !neighbours_.allows_middle(entry.owner, *middle)) claim->skip = Skip::other_patronymic;
    add_claim(span, std::move(*claim));
  }
}

void Finder::claim_after_family(const Found& family) {
  const bool has_comma = family.span.end < text_.size() && text_[family.span.end] == ',';
  const auto next = next_word(family.span.end + (has_comma ? 1 : 0));
  if (!next) return;
  claim_family_given(family, *next);
  claim_family_initials(family, *next);
}

void Finder::claim_family_given(const Found& family, std::size_t at) {
  const RecordIndex record = family.entry.owner;
  walk(at, only(EntryKind::given), [&](const Entry& entry, std::size_t end, const HowRead& how) {
    if (entry.kind != EntryKind::given || !neighbours_.is_given_name_of(record, entry)) return;
    const Span span{family.span.begin, end};
    std::optional<Claim> claim = make_claim(family, {entry, {at, end}, how}, record, Shape::family_given);
    if (!claim) return refuse(span, family.entry, Refusal::different_cases);
    claim->family = family.span;
    claim->given = {at, end};
    if (neighbours_.is_before_capital(end))
      refuse(span, family.entry, Refusal::before_capital);
    else
      add_claim(span, *claim);
    const auto next = next_word(end);
    const auto middle = next ? neighbours_.read_middle(*next) : std::nullopt;
    if (!middle || middle->is_initial || neighbours_.is_before_capital(middle->end)) return;
    claim->middle = middle->span;
    if (!neighbours_.allows_middle(record, *middle)) claim->skip = Skip::other_patronymic;
    add_claim({family.span.begin, middle->end}, std::move(*claim));
  });
}

void Finder::claim_family_initials(const Found& family, std::size_t at) {
  const auto initial = neighbours_.read_initial(at);
  if (!initial) return;
  const Span span{family.span.begin, initial->letters.end};
  if (!neighbours_.allows_initial(family.entry.owner, initial->folded))
    return refuse(span, family.entry, Refusal::other_initial);
  Claim claim = make_claim(family, Shape::family_initials);
  claim.family = family.span;
  claim.given = initial->letters;
  if (neighbours_.is_before_capital(initial->end))
    refuse(span, family.entry, Refusal::before_capital);
  else
    add_claim(span, claim);
  const auto next = next_word(initial->end);
  const auto second = next ? neighbours_.read_initial(*next) : std::nullopt;
  if (!second || neighbours_.is_before_capital(second->end)) return;
  const Middle middle{second->letters, second->end, second->folded, true};
  if (!neighbours_.allows_middle(family.entry.owner, middle)) claim.skip = Skip::other_patronymic;
  claim.middle = second->letters;
  add_claim({span.begin, second->letters.end}, std::move(claim));
}

void Finder::claim_initials(const Initial& initial) {
  const auto claim_family_at = [&](std::size_t at, const std::optional<Middle>& middle) {
    walk(at, only(EntryKind::family), [&](const Entry& entry, std::size_t end, const HowRead& how) {
      if (entry.kind != EntryKind::family) return;
      const Span span{initial.letters.begin, end};
      if (!neighbours_.allows_initial(entry.owner, initial.folded))
        return refuse(span, entry, Refusal::other_initial);
      Claim claim = make_claim({entry, {at, end}, how}, Shape::initials_family);
      claim.given = initial.letters;
      claim.family = {at, end};
      if (middle) claim.middle = middle->span;
      const Skip previous = skip_after_previous(initial.letters.begin);
      if (previous != Skip::none) claim.skip = previous;
      if (middle && !neighbours_.allows_middle(entry.owner, *middle)) claim.skip = Skip::other_patronymic;
      add_claim(span, std::move(claim));
    });
  };
  const auto next = next_word(initial.end);
  if (!next) return;
  claim_family_at(*next, std::nullopt);
  const auto middle = neighbours_.read_middle(*next);
  const auto after = middle ? next_word(middle->end) : std::nullopt;
  if (after) claim_family_at(*after, middle);
}

}  // namespace canonym
