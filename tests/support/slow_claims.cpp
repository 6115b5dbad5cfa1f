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

Claimer::Claimer(const RuleModel& model, std::string_view text, const MatchOptions& options)
    : model_(model), text_(text), options_(options) {
  for (const Record& record : model.records) names_.push_back(list_names(model, record));
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
    to.push_back({group.key.text, Way::part});
    for (const Written& spelling : group.spellings) to.push_back({spelling.text, Way::part});
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
    if (looks_back && claim.skip == Skip::none)
      claim.skip = skip_by_words_before(at, at > 128 ? at - 128 : 0);
    if (claim.shape != Shape::family || claim.skip != Skip::none) continue;
    const Alone alone = model_.records[claim.record].alone;
    if (alone == Alone::never) claim.skip = Skip::never_alone;
    if (alone == Alone::after_full && !seen.contains(claim.record)) claim.skip = Skip::no_full_name;
  }
  return all;
}

/// A spelling as listed: whole, as given and family name, or as a look-alike.
void Claimer::claim_listed(std::size_t at, RecordIndex record, std::vector<Claimed>& all) const {
  const bool is_term = model_.records[record].kind == Kind::term;
  for (const Full& full : names_[record].fulls) {
    for (const Found& found : find_spelling(at, full.text, is_term, options_.ignore_case)) {
      Claimed claimed{{at, found.back().end}, {}};
      Claim& claim = claimed.claim;
      claim.record = record;
      claim.way = full.way;
      claim.shape = full.shape;
      claim.is_listed = true;
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
    for (const Found& found : find_spelling(at, never.spelling.text, is_term, options_.ignore_case))
      all.push_back(
          {{at, found.back().end}, {record, Way::canonical, Shape::whole, Skip::never, true, {}, {}, {}}});
}

std::vector<Span> Claimer::words_of(Span span) const {
  std::vector<Span> words;
  for (const std::string_view word : split_at_blanks(text_.substr(span.begin, span.size()))) {
    const auto begin = static_cast<std::size_t>(word.data() - text_.data());
    words.push_back({begin, begin + word.size()});
  }
  return words;
}

/// given_family and initials_family.
void Claimer::claim_given_first(std::size_t at, RecordIndex record, std::vector<Claimed>& all) const {
  const Names& names = names_[record];
  const auto claim_rest = [&](Span given, Way way, Shape shape, std::size_t behind_given) {
    const std::optional<std::size_t> next = step_over_blank(behind_given);
    if (!next) return;
    for (const FoundPart& family : find_parts(*next, names.families))
      all.push_back({{at, family.span.end},
                     {record, std::max(way, family.way), shape, Skip::none, false, given, {}, family.span}});
    const std::optional<Span> middle = find_middle(*next);
    if (!middle) return;
    const std::size_t behind_middle = is_initial(*middle) ? middle->end + 1 : middle->end;
    const std::optional<std::size_t> last = step_over_blank(behind_middle);
    if (!last) return;
    const Skip skip = allows_middle(names, *middle) ? Skip::none : Skip::other_patronymic;
    for (const FoundPart& family : find_parts(*last, names.families))
      all.push_back({{at, family.span.end},
                     {record, std::max(way, family.way), shape, skip, false, given, *middle, family.span}});
  };
  for (const FoundPart& given : find_parts(at, names.givens))
    claim_rest(given.span, given.way, Shape::given_family, given.span.end);
  const std::optional<Span> initial = find_initial(at);
  if (initial && is_initial_of(*initial, names.givens))
    claim_rest(*initial, Way::canonical, Shape::initials_family, initial->end + 1);
}

/// family, family_given and family_initials.
void Claimer::claim_family_first(std::size_t at, RecordIndex record, std::vector<Claimed>& all) const {
  for (const FoundPart& family : find_parts(at, names_[record].families)) {
    if (may_stand_alone(family.spelling))
      all.push_back({family.span,
                     {record,
                      family.way,
                      Shape::family,
                      Skip::none,
                      false,
                      {},
                      {},
                      family.span,
                      is_abbreviation(family.spelling)}});
    claim_behind_family(family, record, all);
  }
}

void Claimer::claim_behind_family(FoundPart family, RecordIndex record, std::vector<Claimed>& all) const {
  const Names& names = names_[record];
  const std::optional<std::size_t> next = step_over_comma(family.span.end);
  if (!next) return;
  const auto claim = [&](std::size_t end, Way way, Shape shape, Span given, Span middle) {
    const bool is_allowed = middle.is_empty() || allows_middle(names, middle);
    all.push_back({{family.span.begin, end},
                   {record, std::max(way, family.way), shape,
                    is_allowed ? Skip::none : Skip::other_patronymic, false, given, middle, family.span}});
  };
  for (const FoundPart& given : find_parts(*next, names.givens)) {
    if (!stands_before_capital(given.span.end))
      claim(given.span.end, given.way, Shape::family_given, given.span, {});
    const std::optional<std::size_t> last = step_over_blank(given.span.end);
    const std::optional<Span> middle = last ? find_middle(*last) : std::nullopt;
    if (middle && !is_initial(*middle) && !stands_before_capital(middle->end))
      claim(middle->end, given.way, Shape::family_given, given.span, *middle);
  }
  const std::optional<Span> initial = find_initial(*next);
  if (!initial || !is_initial_of(*initial, names.givens)) return;
  // The period of the last initial may well be that of the sentence, and stays outside.
  const auto claim_initials = [&](std::size_t end, Span middle) {
    if (!stands_before_capital(end + 1)) claim(end, Way::canonical, Shape::family_initials, *initial, middle);
  };
  claim_initials(initial->end, {});
  const std::optional<std::size_t> last = step_over_blank(initial->end + 1);
  const std::optional<Span> middle = last ? find_initial(*last) : std::nullopt;
  if (middle) claim_initials(middle->end, *middle);
}

}  // namespace canonym::slow
