#include "explain/miss_explainer.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "explain/spelled_letters.h"
#include "icu/deceit.h"
#include "icu/fold.h"
#include "letters/letters.h"
#include "rules/nearest.h"

namespace canonym {
namespace {

/// Bytes of a folded word that is long enough to be near another by accident only rarely.
constexpr std::size_t shortest_near = 5;

/// Text behind a word that may be a part of its name.
constexpr std::size_t longest_name = 400;  // bytes

Miss miss_of(WordRole role) {
  switch (role) {
    case WordRole::name:
      return Miss::other_capitals;
    case WordRole::part:
      return Miss::given_name_alone;
    case WordRole::word:
    case WordRole::none:
      return Miss::only_in_longer_name;
  }
  return Miss::only_in_longer_name;
}

std::optional<Miss> miss_of(const FindTrace::Refused& refused) {
  switch (refused.why) {
    case Refusal::part_alone:
      return refused.kind == EntryKind::patronymic ? Miss::patronymic_alone : Miss::given_name_alone;
    case Refusal::never_alone:
    case Refusal::before_capital:
      return Miss::family_name_alone;
    case Refusal::other_person:
    case Refusal::other_initial:
      return Miss::other_person;
    case Refusal::different_cases:
      return Miss::different_cases;
    case Refusal::capitals:
    case Refusal::language:
      return std::nullopt;  // told by what is found when case does not count, and by the reading
  }
  return std::nullopt;
}

/// Whether a name in small letters is one for all that is known: "just" is not Хуст.
bool is_worth_telling(const Annotation& annotation) {
  return annotation.reason == Skip::none || annotation.reason >= Skip::no_form;
}

bool is_of_characters(Miss miss) {
  return miss == Miss::other_spacing || miss == Miss::look_alike || miss == Miss::odd_character;
}

std::string name_first_character(std::string_view text) {
  const CodePoint first = decode_at(text, 0);
  return first.is_well_formed() ? name_character(first.value) : "an ill-formed byte";
}

/// Where two words differ, as one place of the first, and what the second has there.
void mark_difference(std::string_view word, std::string_view nearest, ExplainedMiss& miss) {
  const SpelledLetters spelled(word);
  const MarkedLetters& letters = spelled.letters();
  const MarkedLetters wanted = read_marked_letters(nearest);
  const std::size_t shorter = std::min(letters.size(), wanted.size());
  std::size_t front = 0, back = 0;
  while (front < shorter && letters[front].base == wanted[front].base) ++front;
  while (back < shorter - front &&
         letters[letters.size() - back - 1].base == wanted[wanted.size() - back - 1].base)
    ++back;
  const std::size_t begin = spelled.text_of(0, front).size();
  const std::size_t size = spelled.text_of(front, letters.size() - back).size();
  miss.place = Span{miss.span.begin + begin, miss.span.begin + begin + size};
  miss.wanted = to_text(MarkedLetters(wanted.begin() + static_cast<std::ptrdiff_t>(front),
                                      wanted.end() - static_cast<std::ptrdiff_t>(back)));
}

/// The first letters that cannot be read.
void mark_unread(ExplainedMiss& miss) {
  std::size_t at = miss.span.begin;
  for (const ExplainedGrapheme& grapheme : miss.reading.graphemes) {
    if (grapheme.is_unread) {
      miss.place = Span{at, at + grapheme.written.size()};
      return;
    }
    at += grapheme.written.size();
  }
}

}  // namespace

ExplainedMiss MissExplainer::explain(Span span) {
  ExplainedMiss miss;
  miss.span = span;
  const std::string_view word = text_of(span);
  const auto is_common = [&] { return compiled_.tables.common_words.contains(fold_text(word)); };
  if (!explain_stage(word, miss) && !is_common() && !explain_nearest(word, miss)) explain_listed(word, miss);
  return miss;
}

/// What the engine knows, and the stage at which it failed.
bool MissExplainer::explain_stage(std::string_view word, ExplainedMiss& miss) {
  const bool is_known = explain_known(word, miss);
  if (is_known) explain_refusal(miss);
  return explain_capitals(miss) || explain_obstacle(find_other_spacing, miss) || is_known ||
         explain_obstacle(find_look_alike, miss) || explain_obstacle(find_odd_character, miss) ||
         explain_obstacle(find_inside_word, miss);
}

std::vector<RecordIndex> MissExplainer::records_of(const FindTrace::Refused& refused) const {
  const bool is_record = refused.kind != EntryKind::given && refused.kind != EntryKind::patronymic;
  return is_record ? std::vector<RecordIndex>{refused.record} : std::vector<RecordIndex>();
}

/// The spelling that had come furthest.
void MissExplainer::explain_refusal(ExplainedMiss& miss) {
  FindTrace trace;
  what_if_.find(text_, miss.span.begin, {}, &trace);
  const auto furthest = std::ranges::max_element(trace.refused, {}, &FindTrace::Refused::why);
  if (furthest == trace.refused.end()) return;
  const auto found = miss_of(*furthest);
  if (!found) return;
  miss.miss = *found;
  if (const auto records = records_of(*furthest); !records.empty()) miss.records = records;
}

bool MissExplainer::explain_capitals(ExplainedMiss& miss) {
  const auto found = in_any_case_.find(miss.span.begin);
  if (found == in_any_case_.end() || !is_worth_telling(found->second)) return false;
  miss.miss = Miss::other_capitals;
  miss.records = found->second.records;
  miss.then = found->second.reason;
  return true;
}

std::optional<ExplainedMiss> MissExplainer::explain_small_letters(std::size_t at) {
  const auto found = in_any_case_.find(at);
  if (found == in_any_case_.end() || !is_worth_telling(found->second)) return std::nullopt;
  ExplainedMiss miss;
  miss.span = found->second.span;
  miss.miss = Miss::small_letters;
  miss.records = found->second.records;
  miss.then = found->second.reason;
  return miss;
}

bool MissExplainer::explain_obstacle(FindObstacle find, ExplainedMiss& miss) {
  const std::string_view words = text_.substr(miss.span.begin, longest_name);
  const auto obstacle = find(what_if_, words, miss.span.size());
  if (!obstacle) return false;
  miss.miss = obstacle->miss;
  miss.place = Span{miss.span.begin + obstacle->place.begin, miss.span.begin + obstacle->place.end};
  miss.wanted = obstacle->wanted;
  if (is_of_characters(obstacle->miss) && !miss.place->is_empty())
    miss.character = name_first_character(text_of(*miss.place));
  miss.nearest = obstacle->would_be;
  miss.records.clear();
  for (const Claim& claim : obstacle->found.claims) miss.records.push_back(claim.record);
  miss.reading = {};
  return true;
}

/// A word that the rules know, as it stands or as it may be read.
bool MissExplainer::explain_known(std::string_view word, ExplainedMiss& miss) {
  WordOwners best;
  const WordReading* best_reading = nullptr;
  const auto consider = [&](WordId id, const WordReading* reading) {
    WordOwners owners = find_owners(compiled_, id, reading);
    if (owners.role >= best.role) return;
    best = std::move(owners);
    best_reading = reading;
    miss.nearest = compiled_.index.lexicon().text(id);
  };
  readings_.forget();
  const WordId id = compiled_.index.lexicon().find(fold_text(word));
  if (id != Lexicon::unknown) consider(id, nullptr);
  for (const WordReading& reading : readings_.read(word)) consider(reading.word, &reading);
  if (best.role == WordRole::none) return false;
  miss.miss = miss_of(best.role);
  miss.records = std::move(best.records);
  if (best_reading) explain_reading(word, *best_reading, miss);
  return true;
}

void MissExplainer::explain_reading(std::string_view word, const WordReading& reading, ExplainedMiss& miss) {
  if (reading.inflected_in != 0 && (reading.inflected_in & languages_) == 0) {
    miss.miss = Miss::other_language;
    miss.inflected_in = compiled_.tables.name_of(reading.inflected_in);
  }
  const std::string_view spelling = reading.base.empty() ? word : std::string_view(reading.base);
  miss.reading.spelling = spelling;
  if (!reading.is_derived) return;
  const WordSource source{reading.form, reading.read_as};
  if (const auto path = words_.find_path(spelling, source))
    miss.reading = words_.describe(spelling, source, *path);
}

/// The native word off which most of the spelling can be read.
bool MissExplainer::explain_nearest(std::string_view word, ExplainedMiss& miss) {
  std::optional<ReadingPath> best;
  WordSource best_source;
  for (const WordSource source : compiled_.derived_words.find_nearest(word)) {
    auto path = words_.find_path(word, source);
    if (!path) continue;
    const auto cost = [](const ReadingPath& p) { return std::tie(p.unread, p.deviations); };
    if (best && cost(*best) <= cost(*path)) continue;
    best = std::move(path);
    best_source = source;
  }
  if (!best) return false;
  const NativeForm& form = compiled_.index.native_forms().all()[best_source.form];
  miss.miss = best->unread == 0 ? Miss::too_many_deviations : Miss::unread;
  miss.nearest = to_text(form.letters);
  miss.records = find_owners(compiled_, form.word, nullptr).records;
  miss.reading = words_.describe(word, best_source, *best);
  mark_unread(miss);
  return true;
}

bool MissExplainer::explain_listed(std::string_view word, ExplainedMiss& miss) {
  const std::string folded = fold_text(word);
  if (folded.size() < shortest_near) return false;
  const Lexicon& lexicon = compiled_.index.lexicon();
  if (listed_.empty())
    for (WordId id = 0; id < lexicon.size(); ++id)
      if (lexicon.text(id).size() >= shortest_near) listed_.push_back(lexicon.text(id));
  const auto nearest = find_nearest(folded, listed_);
  if (!nearest) return false;
  miss.miss = Miss::near_listed;
  miss.nearest = *nearest;
  miss.records = find_owners(compiled_, lexicon.find(*nearest), nullptr).records;
  mark_difference(word, *nearest, miss);
  return true;
}

}  // namespace canonym
