#include "explain/miss_explainer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

#include "icu/fold.h"
#include "letters/letters.h"
#include "rules/nearest.h"

namespace canonym {
namespace {

/// Bytes of a folded word that is long enough to be near another by accident only rarely.
constexpr std::size_t shortest_near = 5;

Miss miss_of(WordRole role) {
  switch (role) {
    case WordRole::name:
      return Miss::other_capitals;
    case WordRole::part:
      return Miss::only_in_full_name;
    case WordRole::word:
    case WordRole::none:
      return Miss::only_in_longer_name;
  }
  return Miss::only_in_longer_name;
}

}  // namespace

ExplainedMiss MissExplainer::explain(std::string_view word, Span span) {
  ExplainedMiss miss;
  miss.span = span;
  if (explain_known(word, miss)) return miss;
  if (compiled_.tables.common_words.contains(fold_text(word))) return miss;
  if (explain_nearest(word, miss) || explain_listed(word, miss)) return miss;
  return miss;
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
    miss.inflected_in = words_.name_of(reading.inflected_in);
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
  return true;
}

}  // namespace canonym
