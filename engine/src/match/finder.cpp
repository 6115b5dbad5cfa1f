#include "match/finder.h"

#include <algorithm>

#include "compose/words.h"

namespace canonym {
namespace {

bool is_full(Shape shape) {
  return shape == Shape::given_family || shape == Shape::family_given;
}

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
  const std::size_t family = words.size() - entry.family_words;
  claim.given = words.front();
  if (family > 1) claim.middle = {words[1].begin, words[family - 1].end};
  claim.family = {words[family].begin, words.back().end};
}

}  // namespace

std::optional<Match> Finder::find_at(std::size_t begin) {
  claims_.clear();
  has_asked_previous_ = false;
  walk(begin, [&](const Entry& entry, std::size_t end) {
    const Span span{begin, end};
    switch (entry.kind) {
      case EntryKind::whole:
      case EntryKind::never:
        return claim_whole(entry, span);
      case EntryKind::family:
        return claim_family(entry, span);
      case EntryKind::given:
        return claim_after_given(entry, span);
      case EntryKind::patronymic:
        return;
    }
  });
  if (const auto initial = neighbours_.read_initial(begin)) claim_initials(*initial);
  std::optional<Match> match = claims_.decide();
  if (match) note_seen(*match);
  return match;
}

Skip Finder::skip_after_previous(std::size_t begin) {
  if (!has_asked_previous_) skip_after_previous_ = neighbours_.skip_after_previous(begin);
  has_asked_previous_ = true;
  return skip_after_previous_;
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
  const Index& index = compiled_.index;
  compiled_.reader.read(text_, at, index.lexicon().longest(), word);
  for (std::size_t i = 0; i < word.end_count; ++i) {
    const Word::End& end = word.ends[i];
    const WordId id = index.lexicon().find(word.folded_to(end));
    if (id == Lexicon::unknown) continue;
    const Index::Node next_node = index.step(node, joiner, id);
    if (next_node == Index::none) continue;
    path_.push_back(end.letter_case);
    for (const Entry& entry : index.entries(next_node))
      if (fits_case(entry, path_begin)) visit(entry, end.end);
    const Joined next = compiled_.reader.read_joiner(text_, end.end, word.folded_to(end));
    if (next.is_joined) walk_from(next_node, next.joiner, next.at, path_begin, visit);
    path_.pop_back();
  }
  --depth_;
}

bool Finder::fits_case(const Entry& entry, std::size_t path_begin) const {
  if (options_.ignore_case) return true;
  const bool is_of_record = entry.kind == EntryKind::whole || entry.kind == EntryKind::never;
  const bool is_term = is_of_record && compiled_.model.records[entry.owner].kind == Kind::term;
  for (std::size_t i = path_begin; i < path_.size(); ++i) {
    if (is_term && path_[i].is_lower()) continue;
    if (!may_stand_for(path_[i], compiled_.index.letter_case(entry, i - path_begin))) return false;
  }
  return true;
}

std::optional<std::size_t> Finder::next_word(std::size_t end) const {
  return compiled_.reader.find_word_after_blank(text_, end);
}

void Finder::claim_whole(const Entry& entry, Span span) {
  Claim claim;
  claim.record = entry.owner;
  claim.way = entry.way;
  claim.is_listed = true;
  claim.is_abbreviation = entry.is_abbreviation;
  if (entry.kind == EntryKind::never) claim.skip = Skip::never;
  if (entry.given_words > 0) {
    claim.shape = Shape::given_family;
    split_claim(text_, span, entry, compiled_.reader, claim);
  }
  claims_.add(span, claim);
}

void Finder::claim_family(const Entry& entry, Span family) {
  if (entry.may_stand_alone) claim_family_alone(entry, family);
  claim_after_family(entry, family);
}

void Finder::claim_family_alone(const Entry& entry, Span family) {
  Claim claim;
  claim.record = entry.owner;
  claim.way = entry.way;
  claim.shape = Shape::family;
  claim.family = family;
  const Alone alone = compiled_.model.records[entry.owner].alone;
  claim.skip = skip_after_previous(family.begin);
  if (claim.skip == Skip::none && alone == Alone::never) claim.skip = Skip::never_alone;
  if (claim.skip == Skip::none && alone == Alone::after_full && !seen_.contains(entry.owner))
    claim.skip = Skip::no_full_name;
  claim.is_abbreviation = entry.is_abbreviation;
  claims_.add(family, claim);
}

void Finder::claim_after_given(const Entry& given_entry, Span given) {
  const auto next = next_word(given.end);
  if (!next) return;
  claim_given_family(given_entry, given, std::nullopt, *next);
  const auto middle = neighbours_.read_middle(*next);
  const auto after = middle ? next_word(middle->end) : std::nullopt;
  if (after) claim_given_family(given_entry, given, middle, *after);
}

void Finder::claim_given_family(const Entry& given_entry, Span given, const std::optional<Middle>& middle,
                                std::size_t at) {
  walk(at, [&](const Entry& entry, std::size_t end) {
    if (entry.kind != EntryKind::family || !neighbours_.has_given_group(entry.owner, given_entry.owner))
      return;
    Claim claim;
    claim.record = entry.owner;
    claim.way = less_certain(given_entry.way, entry.way);
    claim.shape = Shape::given_family;
    claim.given = given;
    claim.family = {at, end};
    if (middle) claim.middle = middle->span;
    if (middle && !neighbours_.allows_middle(entry.owner, *middle)) claim.skip = Skip::other_patronymic;
    claims_.add({given.begin, end}, claim);
  });
}

void Finder::claim_after_family(const Entry& family_entry, Span family) {
  const bool has_comma = family.end < text_.size() && text_[family.end] == ',';
  const auto next = next_word(family.end + (has_comma ? 1 : 0));
  if (!next) return;
  claim_family_given(family_entry, family, *next);
  claim_family_initials(family_entry, family, *next);
}

void Finder::claim_family_given(const Entry& family_entry, Span family, std::size_t at) {
  walk(at, [&](const Entry& entry, std::size_t end) {
    if (entry.kind != EntryKind::given || !neighbours_.has_given_group(family_entry.owner, entry.owner))
      return;
    Claim claim;
    claim.record = family_entry.owner;
    claim.way = less_certain(family_entry.way, entry.way);
    claim.shape = Shape::family_given;
    claim.family = family;
    claim.given = {at, end};
    if (!neighbours_.is_before_capital(end)) claims_.add({family.begin, end}, claim);
    const auto next = next_word(end);
    const auto middle = next ? neighbours_.read_middle(*next) : std::nullopt;
    if (!middle || middle->is_initial || neighbours_.is_before_capital(middle->end)) return;
    claim.middle = middle->span;
    if (!neighbours_.allows_middle(family_entry.owner, *middle)) claim.skip = Skip::other_patronymic;
    claims_.add({family.begin, middle->end}, claim);
  });
}

void Finder::claim_family_initials(const Entry& family_entry, Span family, std::size_t at) {
  const auto initial = neighbours_.read_initial(at);
  if (!initial || !neighbours_.allows_initial(family_entry.owner, initial->folded)) return;
  Claim claim;
  claim.record = family_entry.owner;
  claim.way = family_entry.way;
  claim.shape = Shape::family_initials;
  claim.family = family;
  claim.given = initial->letters;
  if (!neighbours_.is_before_capital(initial->end)) claims_.add({family.begin, initial->letters.end}, claim);
  const auto next = next_word(initial->end);
  const auto second = next ? neighbours_.read_initial(*next) : std::nullopt;
  if (!second || neighbours_.is_before_capital(second->end)) return;
  const Middle middle{second->letters, second->end, second->folded, true};
  if (!neighbours_.allows_middle(family_entry.owner, middle)) claim.skip = Skip::other_patronymic;
  claim.middle = second->letters;
  claims_.add({family.begin, second->letters.end}, claim);
}

void Finder::claim_initials(const Initial& initial) {
  const auto claim_family_at = [&](std::size_t at, const std::optional<Middle>& middle) {
    walk(at, [&](const Entry& entry, std::size_t end) {
      if (entry.kind != EntryKind::family || !neighbours_.allows_initial(entry.owner, initial.folded)) return;
      Claim claim;
      claim.record = entry.owner;
      claim.way = entry.way;
      claim.shape = Shape::initials_family;
      claim.given = initial.letters;
      claim.family = {at, end};
      if (middle) claim.middle = middle->span;
      claim.skip = skip_after_previous(initial.letters.begin);
      if (middle && !neighbours_.allows_middle(entry.owner, *middle)) claim.skip = Skip::other_patronymic;
      claims_.add({initial.letters.begin, end}, claim);
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
