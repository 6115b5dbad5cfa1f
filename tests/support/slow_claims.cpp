#include "support/slow_claims.h"

#include <algorithm>
#include <array>

#include "icu/characters.h"
#include "icu/fold.h"

namespace canonym::slow {
namespace {

/// One word of two to six capitals and no other cased letter.
bool is_abbreviation(std::string_view spelling) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < spelling.size();) {
    const auto read = CharacterTable::instance().read(spelling, at);
    const bool is_capital = read.character.is(Character::upper) && read.character.is(Character::cased);
    if (read.character.is(Character::space)) return false;
    if (read.character.is(Character::cased) && !is_capital) return false;
    capitals += is_capital;
    at += read.size;
  }
  return capitals >= 2 && capitals <= 6;
}

/// Neither a single character nor the number of a monarch.
bool may_stand_alone(std::string_view family) {
  const bool is_number = std::ranges::all_of(family, [](char c) { return c == 'I' || c == 'V' || c == 'X'; });
  return !is_number && decode_at(family, 0).size != family.size();
}

}  // namespace

Claimer::Claimer(const RuleModel& model, const Readings& readings, std::string_view text,
                 const MatchOptions& options)
    : model_(model), readings_(readings), text_(text), options_(options) {
  for (const Record& record : model.records) names_.push_back(list_names(model, record, readings.groups()));
  const auto add = [](std::vector<Part>& to, const std::vector<Part>& parts) {
    to.insert(to.end(), parts.begin(), parts.end());
  };
  for (const Names& names : names_) {
    add(all_givens_, names.givens);
    add(all_patronymics_, names.patronymics);
  }
  for (const PartGroup& group : model.groups) {
    if (group.kind == PartKind::family) continue;
    std::vector<Part>& to = group.kind == PartKind::given ? all_givens_ : all_patronymics_;
    const Origin shared{{}, false, true, nullptr};
    to.push_back({group.key.text, Way::part, shared});
    for (const Written& spelling : group.spellings) to.push_back({spelling.text, Way::part, shared});
  }
}

std::vector<Claimed> Claimer::claims_at(std::size_t at, const std::set<RecordIndex>& seen) const {
  std::vector<Claimed> all;
  if (!may_begin(text_, at)) return all;
  for (RecordIndex record = 0; record < names_.size(); ++record) {
    claim_listed(at, record, all);
    claim_given_first(at, record, all);
    claim_family_first(at, record, all);
  }
  for (Claimed& claimed : all) {
    Claim& claim = claimed.claim;
    const bool looks_back = claim.shape == Shape::family || claim.shape == Shape::initials_family;
    if (looks_back && claim.skip != Skip::other_patronymic) {
      const Skip previous = skip_by_words_before(at, at > 128 ? at - 128 : 0);
      if (previous != Skip::none) claim.skip = previous;
    }
    if (claim.shape != Shape::family || claim.skip != Skip::none) continue;
    const Alone alone = model_.records[claim.record].alone;
    if (alone == Alone::never) claim.skip = Skip::never_alone;
    if (alone == Alone::after_full && !seen.contains(claim.record)) claim.skip = Skip::no_full_name;
    if (claim.skip == Skip::none) claim.skip = claimed.alone;
  }
  return all;
}

/// A spelling as listed: whole, as given and family name, or as a look-alike.
void Claimer::claim_listed(std::size_t at, RecordIndex record, std::vector<Claimed>& all) const {
  const bool is_term = model_.records[record].kind == Kind::term;
  for (const Full& full : names_[record].fulls) {
    for (const Found& found :
         find_spelling(at, {full.text, full.origin, PartOf::whole, is_term, full.family_words == 0},
                       options_.ignore_case)) {
      Claimed claimed{found.span, {}, Skip::none};
      Claim& claim = claimed.claim;
      claim.record = record;
      claim.way = found.how.derived.empty() ? full.way : Way::derived;
      claim.shape = full.shape;
      claim.skip = found.how.skip != Skip::none ? found.how.skip : found.how.alone;
      claim.is_listed = found.how.derived.empty();
      claim.name_case = found.how.name_case;
      claim.inflected = found.how.inflected;
      claim.derived = found.how.derived;
      claim.is_abbreviation = is_abbreviation(full.text);
      if (full.family_words > 0) {
        const std::vector<Span> words = words_of(claimed.span);
        const std::size_t family = words.size() - full.family_words;
        claim.given = words[0];
        if (family > 1) claim.middle = {words[1].begin, words[family - 1].end};
        claim.family = {words[family].begin, words.back().end};
      }
      all.push_back(claimed);
    }
  }
  for (const Never& never : model_.records[record].nevers)
    for (const Found& found :
         find_spelling(at, {never.spelling.text, {}, PartOf::whole, is_term}, options_.ignore_case))
      all.push_back(
          {found.span, {record, Way::canonical, Shape::whole, Skip::never, true, {}, {}, {}}, Skip::none});
}

std::vector<Span> Claimer::words_of(Span span) const {
  std::vector<Span> words;
  for (const std::string_view word : split_at_blanks(text_.substr(span.begin, span.size()))) {
    const auto begin = static_cast<std::size_t>(word.data() - text_.data());
    words.push_back({begin, begin + word.size()});
  }
  return words;
}

/// Completes a claim by how its parts were read; none when they are in different cases.
void Claimer::add_claim(Span span, Claim claim, const FoundPart& family, const FoundPart* given,
                        std::vector<Claimed>& all) {
  claim.way = given ? std::max(given->way, family.way) : family.way;
  std::optional<How> how = family.how;
  if (given)
    how = claim.shape == Shape::given_family ? join(given->how, family.how) : join(family.how, given->how);
  if (!how) return;
  if (claim.skip == Skip::none) claim.skip = how->skip;
  claim.name_case = how->name_case;
  claim.inflected = how->inflected;
  claim.derived = how->derived;
  all.push_back({span, claim, how->alone});
}

/// given_family and initials_family.
void Claimer::claim_given_first(std::size_t at, RecordIndex record, std::vector<Claimed>& all) const {
  const Names& names = names_[record];
  const auto claim_rest = [&](Span given, const FoundPart* read_given, Shape shape,
                              std::size_t behind_given) {
    Claim claim;
    claim.record = record;
    claim.shape = shape;
    claim.given = given;
    const auto claim_families = [&](std::size_t begin) {
      for (const FoundPart& family : find_parts(begin, names.families, PartOf::family)) {
        claim.family = family.span;
        add_claim({at, family.span.end}, claim, family, read_given, all);
      }
    };
    const std::optional<std::size_t> next = step_over_blank(behind_given);
    if (!next) return;
    claim_families(*next);
    const std::optional<Span> middle = find_middle(*next);
    if (!middle) return;
    const std::size_t behind_middle = is_initial(*middle) ? middle->end + 1 : middle->end;
    const std::optional<std::size_t> last = step_over_blank(behind_middle);
    if (!last) return;
    claim.middle = *middle;
    if (!allows_middle(names, *middle)) claim.skip = Skip::other_patronymic;
    claim_families(*last);
  };
  for (const FoundPart& given : find_parts(at, names.givens, PartOf::given))
    claim_rest(given.span, &given, Shape::given_family, given.span.end);
  const std::optional<Span> initial = find_initial(at);
  if (initial && is_initial_of(*initial, names.givens))
    claim_rest(*initial, nullptr, Shape::initials_family, initial->end + 1);
}

/// family, family_given and family_initials.
void Claimer::claim_family_first(std::size_t at, RecordIndex record, std::vector<Claimed>& all) const {
  for (const FoundPart& family : find_parts(at, names_[record].families, PartOf::family)) {
    if (may_stand_alone(family.spelling)) {
      Claim claim;
      claim.record = record;
      claim.shape = Shape::family;
      claim.family = family.span;
      claim.is_abbreviation = is_abbreviation(family.spelling);
      add_claim(family.span, claim, family, nullptr, all);
    }
    claim_behind_family(family, record, all);
  }
}

void Claimer::claim_behind_family(const FoundPart& family, RecordIndex record,
                                  std::vector<Claimed>& all) const {
  const Names& names = names_[record];
  const std::optional<std::size_t> next = step_over_comma(family.span.end);
  if (!next) return;
  Claim claim;
  claim.record = record;
  claim.family = family.span;
  const auto add = [&](std::size_t end, const FoundPart* given, Span middle) {
    const bool is_allowed = middle.is_empty() || allows_middle(names, middle);
    claim.skip = is_allowed ? Skip::none : Skip::other_patronymic;
    claim.middle = middle;
    add_claim({family.span.begin, end}, claim, family, given, all);
  };
  claim.shape = Shape::family_given;
  for (const FoundPart& given : find_parts(*next, names.givens, PartOf::given)) {
    claim.given = given.span;
    if (!stands_before_capital(given.span.end)) add(given.span.end, &given, {});
    const std::optional<std::size_t> last = step_over_blank(given.span.end);
    const std::optional<Span> middle = last ? find_middle(*last) : std::nullopt;
    if (middle && !is_initial(*middle) && !stands_before_capital(middle->end))
      add(middle->end, &given, *middle);
  }
  const std::optional<Span> initial = find_initial(*next);
  if (!initial || !is_initial_of(*initial, names.givens)) return;
  claim.shape = Shape::family_initials;
  claim.given = *initial;
  // The period of the last initial may well be that of the sentence, and stays outside.
  if (!stands_before_capital(initial->end + 1)) add(initial->end, nullptr, {});
  const std::optional<std::size_t> last = step_over_blank(initial->end + 1);
  const std::optional<Span> middle = last ? find_initial(*last) : std::nullopt;
  if (middle && !stands_before_capital(middle->end + 1)) add(middle->end, nullptr, *middle);
}

}  // namespace canonym::slow
