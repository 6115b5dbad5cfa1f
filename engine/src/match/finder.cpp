#include "match/finder.h"

#include <algorithm>

#include "compose/words.h"
#include "icu/fold.h"

namespace canonym {
namespace {

bool is_full(Shape shape) {
  return shape == Shape::given_family || shape == Shape::family_given;
}

/// A composed name is as certain as the less certain of its parts.
Way less_certain(Way a, Way b) {
  return std::max(a, b);
}

bool is_capitalized(const LetterCase& letters) {
  return (letters.capitals & 1) != 0;
}

/// What languages join the words of a name with: Нижний Новгород is Nijni-Novgorod, Івано-Франківськ is Ivano
/// Frankivskas.
std::optional<Joiner> other_joiner(Joiner joiner) {
  if (joiner == Joiner::none) return std::nullopt;
  return joiner == Joiner::blank ? Joiner::hyphen : Joiner::blank;
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
  const std::size_t family = words.size() - entry.family_words;
  claim.given = words.front();
  if (family > 1) claim.middle = {words[1].begin, words[family - 1].end};
  claim.family = {words[family].begin, words.back().end};
}

}  // namespace

std::optional<Match> Finder::find_at(std::size_t begin) {
  claims_.clear();
  families_.clear();
  has_asked_previous_ = false;
  readings_.forget();
  walk(begin, [&](const Entry& entry, std::size_t end, const HowRead& how) {
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

void Finder::add_claim(Span span, const Claim& claim) {
  claims_.add(span, claim);
  if (trace_) trace_->claimed.push_back({span, claim});
}

void Finder::refuse(Span span, const Entry& entry, Refusal why) {
  if (trace_) trace_->refused.push_back({span, entry.kind, entry.owner, why});
}

void Finder::note_seen(const Match& match) {
  if (match.skip != Skip::none) return;
  for (const Claim& claim : match.claims)
    if (is_full(claim.shape)) seen_.add(claim.record);
}

void Finder::walk(std::size_t at, const Visit& visit) {
  walk_from(Index::root, Joiner::none, at, path_.size(), visit);
}

void Finder::walk_from(Index::Node node, Joiner joiner, std::size_t at, std::size_t path_begin,
                       const Visit& visit) {
  if (words_.size() == depth_) words_.emplace_back();
  Word& word = words_[depth_++];
  compiled_.reader.read(text_, at, compiled_.longest_word(), word);
  for (std::size_t i = 0; i < word.end_count; ++i) {
    const Word::End& end = word.ends[i];
    PathWord path_word{end.letter_case, {at, end.end}, nullptr};
    const WordId id = compiled_.index.lexicon().find(word.folded_to(end));
    if (id != Lexicon::unknown) step(node, joiner, id, path_word, path_begin, visit);
    const bool may_be_read = node != Index::root || options_.ignore_case || is_capitalized(end.letter_case);
    if (!may_be_read || !word.is_shortest(end)) continue;
    const std::optional<Joiner> other = other_joiner(joiner);
    for (const WordReading& reading : readings_.read(text_.substr(at, end.end - at))) {
      path_word.reading = &reading;
      path_word.is_joined_otherwise = false;
      step(node, joiner, reading.word, path_word, path_begin, visit);
      path_word.is_joined_otherwise = true;
      if (other && reading.is_derived) step(node, *other, reading.word, path_word, path_begin, visit);
    }
  }
  --depth_;
}

void Finder::step(Index::Node node, Joiner joiner, WordId word, const PathWord& path_word,
                  std::size_t path_begin, const Visit& visit) {
  const Index::Node next_node = compiled_.index.step(node, joiner, word);
  if (next_node == Index::none) return;
  path_.push_back(path_word);
  const Span span{path_[path_begin].span.begin, path_word.span.end};
  for (const Entry& entry : compiled_.index.entries(next_node)) {
    if (!fits_joiners(entry, path_begin)) continue;
    if (!fits_case(entry, path_begin)) {
      refuse(span, entry, Refusal::capitals);
    } else if (const auto how = how_read(entry, path_begin)) {
      visit(entry, span.end, *how);
    } else {
      refuse(span, entry, Refusal::language);
    }
  }
  const std::string_view folded = compiled_.index.lexicon().text(word);
  const Joined next = compiled_.reader.read_joiner(text_, path_word.span.end, folded);
  if (next.is_joined) walk_from(next_node, next.joiner, next.at, path_begin, visit);
  path_.pop_back();
}

/// The parts of a person's name are told apart by blanks.
bool Finder::fits_joiners(const Entry& entry, std::size_t path_begin) const {
  if (entry.kind == EntryKind::whole && entry.given_words == 0) return true;
  return std::none_of(path_.begin() + static_cast<std::ptrdiff_t>(path_begin), path_.end(),
                      [](const PathWord& word) { return word.is_joined_otherwise; });
}

bool Finder::fits_case(const Entry& entry, std::size_t path_begin) const {
  if (options_.ignore_case) return true;
  const bool is_of_record = entry.kind == EntryKind::whole || entry.kind == EntryKind::never;
  const bool is_term = is_of_record && compiled_.model.records[entry.owner].kind == Kind::term;
  for (std::size_t i = path_begin; i < path_.size(); ++i) {
    const LetterCase& letters = path_[i].letter_case;
    if (is_term && letters.is_lower()) continue;
    if (!may_stand_for(letters, compiled_.index.letter_case(entry, i - path_begin))) return false;
  }
  return true;
}

/// None when the words cannot belong together in this entry: read in a language that it does not
/// come from, or in different cases.
std::optional<Finder::HowRead> Finder::how_read(const Entry& entry, std::size_t path_begin) {
  HowRead how;
  for (std::size_t i = path_begin; i < path_.size(); ++i) {
    const WordReading* reading = path_[i].reading;
    if (!reading) continue;
    if (!fits_language(*reading, entry)) return std::nullopt;
    if (reading->has_foreign_ending) how.skip = Skip::no_one_scheme;
    if (reading->inflected_in != 0) how.inflected.push_back({path_[i].span, reading->base});
    if (reading->is_derived)
      how.derived.push_back(
          {path_[i].span, reading->form, reading->read_as, reading->deviations, reading->labels});
    const std::optional<NameCase> name_case =
        join_cases(how.name_case, {reading->inflected_in, reading->cells});
    if (!name_case) return std::nullopt;
    how.name_case = *name_case;
  }
  if (path_.size() == path_begin + 1) how.alone = skip_alone(path_.back());
  return how;
}

/// Whether a derived word by itself is rather an ordinary word or a given name.
bool Finder::is_something_else(Span word) {
  if (word == asked_word_) return is_something_else_;
  asked_word_ = word;
  const std::string folded = fold_text(text_.substr(word.begin, word.size()));
  is_something_else_ =
      compiled_.tables.common_words.contains(folded) || neighbours_.is_rather_given_name(word, folded);
  return is_something_else_;
}

/// Why a derived word by itself is too little to go by.
Skip Finder::skip_alone(const PathWord& word) {
  if (!word.reading || !word.reading->is_derived) return Skip::none;
  const LanguageTables& tables = compiled_.tables;
  const std::size_t letters = compiled_.index.native_forms().all()[word.reading->form].letters.size();
  if (letters < tables.shortest || is_something_else(word.span)) return Skip::common_word;
  return word.reading->deviations > tables.allowance_alone.of(letters) ? Skip::no_one_scheme : Skip::none;
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
  if (claim.skip == Skip::none) claim.skip = whole.how.alone;
  if (whole.entry.kind == EntryKind::never) claim.skip = Skip::never;
  if (whole.entry.given_words > 0) {
    claim.shape = Shape::given_family;
    split_claim(text_, whole.span, whole.entry, compiled_.reader, claim);
  }
  add_claim(whole.span, claim);
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
  if (claim.skip == Skip::none) claim.skip = family.how.alone;
  claim.is_abbreviation = family.entry.is_abbreviation;
  add_claim(family.span, claim);
}

void Finder::claim_after_given(const Found& given) {
  refuse(given.span, given.entry, Refusal::part_alone);
  const auto next = next_word(given.span.end);
  if (!next) return;
  claim_given_family(given, std::nullopt, *next);
  const auto middle = neighbours_.read_middle(*next);
  const auto after = middle ? next_word(middle->end) : std::nullopt;
  if (after) claim_given_family(given, middle, *after);
}

const std::vector<Finder::FoundFamily>& Finder::families_at(std::size_t at) {
  const auto [known, is_new] = families_.try_emplace(at);
  if (is_new)
    walk(at, [&, found = &known->second](const Entry& entry, std::size_t end, const HowRead& how) {
      if (entry.kind == EntryKind::family) found->push_back({&entry, end, how});
    });
  return known->second;
}

void Finder::claim_given_family(const Found& given, const std::optional<Middle>& middle, std::size_t at) {
  for (const auto& [family, end, how] : families_at(at)) {
    const Entry& entry = *family;
    const Span span{given.span.begin, end};
    if (!neighbours_.has_given_group(entry.owner, given.entry.owner)) {
      refuse(span, entry, Refusal::other_person);
      continue;
    }
    std::optional<Claim> claim = make_claim(given, {entry, {at, end}, how}, entry.owner, Shape::given_family);
    if (!claim) {
      refuse(span, entry, Refusal::different_cases);
      continue;
    }
    claim->given = given.span;
    claim->family = {at, end};
    if (middle) claim->middle = middle->span;
    if (middle && !neighbours_.allows_middle(entry.owner, *middle)) claim->skip = Skip::other_patronymic;
    add_claim(span, *claim);
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
  walk(at, [&](const Entry& entry, std::size_t end, const HowRead& how) {
    if (entry.kind != EntryKind::given || !neighbours_.has_given_group(record, entry.owner)) return;
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
    add_claim({family.span.begin, middle->end}, *claim);
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
  add_claim({span.begin, second->letters.end}, claim);
}

void Finder::claim_initials(const Initial& initial) {
  const auto claim_family_at = [&](std::size_t at, const std::optional<Middle>& middle) {
    walk(at, [&](const Entry& entry, std::size_t end, const HowRead& how) {
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
      add_claim(span, claim);
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
