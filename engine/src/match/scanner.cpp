#include "match/scanner.h"

namespace canonym {
namespace {

/// More matches without a break between them than any prose has: a list. It is
/// cut here so that memory stays bounded.
constexpr std::size_t most_matches = 4096;

}  // namespace

Scanner::Scanner(const Matcher::Compiled& compiled, std::string_view text, const MatchOptions& options,
                 WordReadings& readings, SeenNames& seen, FindTrace* trace)
    : compiled_(compiled),
      text_(text),
      ignores_case_(options.ignore_case),
      skips_lower_case_(!options.ignore_case && !compiled.index.has_lower_case_words()),
      seen_(seen),
      readings_(readings),
      candidates_(compiled, text, options.ignore_case, readings),
      finder_(compiled, text, options, readings, seen, trace) {}

/// No letter, or a small one where the rules have none.
bool Scanner::is_passed_over(std::size_t at) const {
  const Character first = compiled_.reader.characters().read(text_, at).character;
  const bool is_small = first.is(Character::cased) && !first.is(Character::upper);
  return !first.is(Character::word) || (skips_lower_case_ && is_small);
}

/// A letter that is remembered as unknown may be an initial before a period: then it may be listed.
bool Scanner::is_remembered_as_unknown(const Candidate& candidate) {
  const WordGlance& glance = candidate.glance;
  return glance.answer == WordGlance::Answer::unlisted &&
         readings_.unknown().has(text_.substr(candidate.at, glance.run), glance.hash);
}

bool Scanner::is_known(const Candidate& candidate) {
  if (is_passed_over(candidate.at)) return false;
  if (is_known_word(candidate.at)) return compiled_.reader.is_name_start(text_, candidate.at);
  const WordGlance& glance = candidate.glance;
  if (glance.answer == WordGlance::Answer::unlisted)
    readings_.unknown().note(text_.substr(candidate.at, glance.run), glance.hash);
  return false;
}

/// Whether the rules know the word that would begin there, or it would be an initial.
bool Scanner::is_known_word(std::size_t at) {
  compiled_.reader.read(text_, at, compiled_.longest_word(), word_);
  for (std::size_t i = 0; i < word_.end_count; ++i) {
    const Word::End& end = word_.ends[i];
    const bool is_listed = compiled_.index.lexicon().find(word_.folded_to(end)) != Lexicon::unknown;
    const bool may_be_read = word_.is_shortest(end) && (ignores_case_ || (end.letter_case.capitals & 1) != 0);
    const auto is_read = [&] { return !readings_.read(text_.substr(at, end.end - at)).empty(); };
    if (!is_listed && !(may_be_read && is_read())) continue;
    word_end_ = word_.ends[0].end;
    return true;
  }
  const auto initial = finder_.neighbours().read_initial(at);
  if (initial) word_end_ = initial->letters.end;
  return initial.has_value();
}

void Scanner::flush(const Take& take) {
  if (is_in_region_) take(std::move(region_));
  region_ = {};
  is_in_region_ = false;
}

void Scanner::enter_word(const Candidate& candidate, const Take& take) {
  const std::size_t at = candidate.at;
  const bool is_cut = region_.matches.size() >= most_matches;
  const bool is_apart =
      is_in_region_ && region_.span.end <= at && finder_.neighbours().is_break({region_.span.end, at});
  if (is_apart || is_cut) flush(take);
  if (is_in_region_) return;
  region_.span.begin = at;
  region_.first = candidate.glance;
  region_.seen_mark = seen_.mark();
  is_in_region_ = true;
}

void Scanner::scan(Span range, const Take& take, const Known& known) {
  candidates_.enter(range);
  std::size_t done = range.begin;
  while (const Candidate* candidate = candidates_.next()) {
    const std::size_t at = candidate->at;
    if (at < done || is_remembered_as_unknown(*candidate)) continue;
    if (const auto end = known ? known(*candidate) : std::nullopt) {
      done = *end;
      continue;
    }
    if (!is_known(*candidate)) continue;
    enter_word(*candidate, take);
    region_.span.end = word_end_;
    if (auto match = finder_.find_at(at)) {
      done = region_.span.end = match->span.end;
      region_.matches.push_back(std::move(*match));
    }
  }
  flush(take);
}

}  // namespace canonym
