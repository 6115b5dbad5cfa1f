// How the parts of names are found in the text; what is claimed of them is in slow_claims.cpp.
#include <algorithm>

#include "icu/characters.h"
#include "icu/fold.h"
#include "match/initials.h"
#include "support/slow_characters.h"
#include "support/slow_claims.h"

namespace canonym::slow {
namespace {

struct SpelledToken {
  Token token;
  Joiner before = Joiner::nothing;
};

/// Apostrophes, blanks and what cannot be seen count for nothing at the edges of a spelling.
std::string_view trim_spelling(std::string_view spelling) {
  constexpr int edge = Character::apostrophe | Character::ignorable | Character::space;
  const CharacterTable& characters = CharacterTable::instance();
  std::size_t begin = spelling.size(), end = 0;
  for (std::size_t at = 0; at < spelling.size();) {
    const auto [character, value, size] = characters.read(spelling, at);
    if ((character.flags & edge) == 0) {
      begin = std::min(begin, at);
      end = at + size;
    }
    at += size;
  }
  return begin < end ? spelling.substr(begin, end - begin) : std::string_view();
}

/// Empty for what has a gap that no name may have.
std::vector<SpelledToken> read_spelling(std::string_view spelling) {
  spelling = trim_spelling(spelling);
  std::vector<SpelledToken> tokens;
  for (std::size_t at = 0; at < spelling.size();) {
    const Gap gap = at == 0 ? Gap{} : read_gap(spelling, at);
    const std::optional<Token> token = read_token(spelling, gap.end);
    if (!token || gap.joiner == Joiner::too_much) return {};
    tokens.push_back({*token, gap.joiner});
    at = token->span.end;
  }
  return tokens;
}

bool is_one_of(const Token& token, const std::vector<Part>& parts) {
  return std::ranges::any_of(parts, [&](const Part& part) {
    const std::vector<SpelledToken> tokens = read_spelling(part.text);
    return tokens.size() == 1 && tokens[0].token.folded == token.folded;
  });
}

bool starts_with_any(const std::vector<Part>& parts, std::string_view folded) {
  return std::ranges::any_of(parts,
                             [&](const Part& part) { return fold_text(part.text).starts_with(folded); });
}

}  // namespace

std::vector<Claimer::Found> Claimer::find_spelling(std::size_t at, std::string_view spelling, bool is_term,
                                                   bool ignore_case) const {
  std::vector<Found> all;
  const std::vector<SpelledToken> wanted = read_spelling(spelling);
  Found found;
  std::size_t behind = at;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const Token& want = wanted[i].token;
    std::size_t begin = at;
    if (i > 0) {
      const Gap gap = read_gap(text_, behind);
      if (gap.joiner != wanted[i].before) return all;
      begin = gap.end;
    }
    const auto is_it = [&](const std::optional<Token>& token) {
      return token && token->folded == want.folded && token->is_sign == want.is_sign &&
             agrees_in_case(*token, want, is_term, ignore_case);
    };
    const std::optional<Token> token = read_token(text_, begin);
    if (i + 1 == wanted.size()) {
      for (const std::optional<Token>& last : {token, read_shorter_word(text_, begin)}) {
        if (!is_it(last)) continue;
        all.push_back(found);
        all.back().push_back(last->span);
      }
    }
    if (!is_it(token)) return all;
    found.push_back(token->span);
    behind = token->span.end;
  }
  return all;
}

std::vector<Claimer::FoundPart> Claimer::find_parts(std::size_t at, const std::vector<Part>& parts) const {
  std::vector<FoundPart> all;
  for (const Part& part : parts)
    for (const Found& found : find_spelling(at, part.text, false, options_.ignore_case))
      all.push_back({{at, found.back().end}, part.way, part.text});
  return all;
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
  return starts_with_any(parts, fold_text(text_.substr(initial.begin, initial.size())));
}

std::optional<Span> Claimer::find_middle(std::size_t at) const {
  if (const std::optional<Span> initial = find_initial(at)) return initial;
  const std::optional<Token> token = read_token(text_, at);
  if (!token || token->is_sign || !token->is_capitalized()) return std::nullopt;
  if (is_one_of(*token, all_patronymics_)) return token->span;
  for (const Written& ending : model_.patronymic_endings) {
    const std::string folded = fold_text(ending.text);
    if (token->folded.size() >= folded.size() + 2 && token->folded.ends_with(folded)) return token->span;
  }
  return std::nullopt;
}

bool Claimer::allows_middle(const Names& names, Span middle) const {
  if (names.patronymics.empty()) return true;
  if (is_initial(middle)) return is_initial_of(middle, names.patronymics);
  return is_one_of(*read_token(text_, middle.begin), names.patronymics);
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
    for (const Found& found : find_spelling(at, given.text, false, true))
      if (step_over_blank(found.back().end) == name) return true;
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
