// How the parts of names are found in the text; what is claimed of them is in slow_claims.cpp.
#include <algorithm>

#include "icu/characters.h"
#include "icu/fold.h"
#include "match/initials.h"
#include "support/slow_characters.h"
#include "support/slow_claims.h"
#include "support/slow_spelling.h"

namespace canonym::slow {

std::vector<Claimer::Found> Claimer::find_spelling(std::size_t at, const Sought& sought,
                                                   bool ignore_case) const {
  std::vector<Found> all;
  const std::vector<SpelledToken> wanted = read_spelling(sought.text);
  if (!wanted.empty()) find_rest(at, wanted, 0, {{at, at}, {}}, sought, ignore_case, all);
  return all;
}

/// The words of a spelling from the i-th on. Any word may be read; only the last may have a possessive.
void Claimer::find_rest(std::size_t at, const std::vector<SpelledToken>& wanted, std::size_t i,
                        const Found& before, const Sought& sought, bool ignore_case,
                        std::vector<Found>& all) const {
  const Token& want = wanted[i].token;
  std::size_t begin = at;
  bool is_joined_otherwise = false;
  if (i > 0) {
    const Gap gap = read_gap(text_, before.span.end);
    is_joined_otherwise = gap.joiner != wanted[i].before;
    const auto may_be_other = [](Joiner joiner) {
      return joiner == Joiner::blank || joiner == Joiner::hyphen;
    };
    const bool is_like = may_be_other(gap.joiner) && may_be_other(wanted[i].before);
    if (is_joined_otherwise && (!sought.is_one_name || !is_like)) return;
    begin = gap.end;
  }
  const bool is_last = i + 1 == wanted.size();
  const auto go_on = [&](const Token& token, const How& how) {
    if (is_joined_otherwise && how.derived.empty()) return;
    std::optional<How> both = join(before.how, how);
    if (!both) return;
    if (wanted.size() == 1) both->alone = how.alone;
    if (wanted.size() == 1 && !how.derived.empty() && is_rather_given_name(token))
      both->alone = Skip::common_word;
    const Found found{{at, token.span.end}, *both};
    if (is_last) {
      all.push_back(found);
    } else {
      find_rest(at, wanted, i + 1, found, sought, ignore_case, all);
    }
  };
  const std::optional<Token> whole = read_token(text_, begin);
  const std::optional<Token> shorter = read_shorter_word(text_, begin);
  for (const std::optional<Token>& token : {whole, shorter}) {
    if (!token || (token == shorter && !is_last)) continue;
    if (!agrees_in_case(*token, want, sought.is_term, ignore_case)) continue;
    if (token->folded == want.folded && token->is_sign == want.is_sign) go_on(*token, {});
    if (i == 0 && !ignore_case && !token->is_capitalized()) continue;
    if (token == whole && shorter) continue;
    for (const How& how : readings_.read(text_, *token, want, sought.origin, sought.text, sought.part))
      go_on(*token, how);
  }
}

std::vector<Claimer::FoundPart> Claimer::find_parts(std::size_t at, const std::vector<Part>& parts,
                                                    PartOf part_of) const {
  std::vector<FoundPart> all;
  for (const Part& part : parts)
    for (const Found& found :
         find_spelling(at, {part.text, part.origin, part_of, false}, options_.ignore_case))
      all.push_back({found.span, found.how.derived.empty() ? part.way : Way::derived, part.text, found.how});
  return all;
}

/// Whether a single word is one of these parts, as it stands or as it may be read.
bool Claimer::is_one_of(const Token& token, const std::vector<Part>& parts, PartOf part_of) const {
  return std::ranges::any_of(parts, [&](const Part& part) {
    const std::vector<SpelledToken> tokens = read_spelling(part.text);
    if (tokens.size() != 1) return false;
    return tokens[0].token.folded == token.folded ||
           !readings_.read(text_, token, tokens[0].token, part.origin, part.text, part_of).empty();
  });
}

/// Whether a derived word is a listed given name, or may be one with a family name behind it.
bool Claimer::is_rather_given_name(const Token& token) const {
  const bool is_listed = std::ranges::any_of(all_givens_, [&](const Part& given) {
    const std::vector<SpelledToken> tokens = read_spelling(given.text);
    return tokens.size() == 1 && tokens[0].token.folded == token.folded;
  });
  const auto is_exact = [](const How& how) {
    return how.inflected.empty() && how.derived.size() == 1 && how.derived.front().deviations == 0;
  };
  const bool is_of_group = std::ranges::any_of(all_givens_, [&](const Part& given) {
    const std::vector<SpelledToken> tokens = read_spelling(given.text);
    if (!given.origin.is_shared || tokens.size() != 1) return false;
    return std::ranges::any_of(
        readings_.read(text_, token, tokens.front().token, given.origin, given.text, PartOf::given),
        is_exact);
  });
  if (is_listed || is_of_group) return true;
  return stands_before_capital(token.span.end) && is_one_of(token, all_givens_, PartOf::given);
}

std::optional<Span> Claimer::find_initial(std::size_t at) const {
  const std::optional<Token> token = read_token(text_, at);
  if (!token || token->is_sign || !token->is_capitalized()) return std::nullopt;
  if (token->span.end >= text_.size() || text_[token->span.end] != '.') return std::nullopt;
  const bool is_letter = decode_at(token->folded, 0).size == token->folded.size();
  if (!is_letter && !is_digraph_initial(token->folded)) return std::nullopt;
  if (is_in_abbreviation(text_, at)) return std::nullopt;
  return token->span;
}

bool Claimer::is_initial(Span span) const {
  const std::optional<Span> initial = find_initial(span.begin);
  return initial && *initial == span;
}

bool Claimer::is_initial_of(Span initial, const std::vector<Part>& parts) const {
  const std::string folded = fold_text(text_.substr(initial.begin, initial.size()));
  return std::ranges::any_of(parts, [&](const Part& part) {
    return fold_text(part.text).starts_with(folded) || readings_.may_begin(part, folded);
  });
}

std::optional<Span> Claimer::find_middle(std::size_t at) const {
  if (const std::optional<Span> initial = find_initial(at)) return initial;
  const std::optional<Token> token = read_token(text_, at);
  if (!token || token->is_sign || !token->is_capitalized()) return std::nullopt;
  if (is_one_of(*token, all_patronymics_, PartOf::patronymic)) return token->span;
  for (const Written& ending : model_.patronymic_endings) {
    const std::string folded = fold_text(ending.text);
    if (token->folded.size() >= folded.size() + 2 && token->folded.ends_with(folded)) return token->span;
  }
  return std::nullopt;
}

bool Claimer::allows_middle(const Names& names, Span middle) const {
  if (names.patronymics.empty()) return true;
  if (is_initial(middle)) return is_initial_of(middle, names.patronymics);
  return is_one_of(*read_token(text_, middle.begin), names.patronymics, PartOf::patronymic);
}

std::optional<std::size_t> Claimer::step_over_blank(std::size_t at) const {
  const Gap gap = read_gap(text_, at);
  const bool has_next = gap.end < text_.size() && decode_at(text_, gap.end).is_well_formed();
  if (gap.joiner != Joiner::blank || !has_next) return std::nullopt;
  return gap.end;
}

std::optional<std::size_t> Claimer::step_over_comma(std::size_t at) const {
  return step_over_blank(at < text_.size() && text_[at] == ',' ? at + 1 : at);
}

bool Claimer::stands_before_capital(std::size_t at) const {
  const Gap gap = read_gap(text_, at);
  return gap.has_space && gap.joiner == Joiner::blank && !gap.has_newline && is_capital(text_, gap.end);
}

bool Claimer::is_given_name_before(std::size_t at, std::size_t name) const {
  if (!read_token(text_, at)->is_capitalized()) return false;
  for (const Part& given : all_givens_)
    for (const Found& found : find_spelling(at, {given.text, given.origin, PartOf::given, false}, true))
      if (step_over_blank(found.span.end) == name) return true;
  return false;
}

Skip Claimer::skip_by_words_before(std::size_t name, std::size_t floor) const {
  bool has_initial = false;
  std::optional<std::size_t> middle_begin;
  for (std::size_t at = floor; at < name; ++at) {
    if (!may_begin(text_, at)) continue;
    if (is_given_name_before(at, name)) return Skip::other_given_name;
    const std::optional<Span> middle = find_middle(at);
    if (!middle || step_over_blank(is_initial(*middle) ? middle->end + 1 : middle->end) != name) continue;
    if (is_initial(*middle)) {
      has_initial = true;
    } else {
      middle_begin = at;
    }
  }
  if (has_initial) return Skip::other_initial;
  return middle_begin ? skip_by_words_before(*middle_begin, floor) : Skip::none;
}

}  // namespace canonym::slow
