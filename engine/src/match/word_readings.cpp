#include "match/word_readings.h"

#include <functional>

#include "icu/fold.h"
#include "icu/writing.h"
#include "letters/letters.h"
#include "utf8.h"

namespace canonym {
namespace {

constexpr std::size_t most_known = 1 << 14;

/// Whether some paradigm is for what the entry is.
bool fits_part(OfSet of, EntryKind kind) {
  switch (kind) {
    case EntryKind::given:
      return (of & only(Of::given)) != 0;
    case EntryKind::patronymic:
      return (of & only(Of::patronymic)) != 0;
    case EntryKind::family:
      return (of & only(Of::family)) != 0;
    case EntryKind::whole:
    case EntryKind::never:
      return true;
  }
  return true;
}

}  // namespace

bool fits_language(const WordReading& reading, const Entry& entry) {
  if (reading.inflected_in != 0 && !fits_part(reading.of, entry.kind)) return false;
  if (reading.is_derived) {
    const bool is_related = reading.read_as == 0 || (entry.related & reading.read_as) != 0;
    return entry.derives && (entry.languages & reading.language) != 0 && is_related;
  }
  return (entry.languages & reading.inflected_in) != 0;
}

std::optional<NameCase> join_cases(NameCase a, NameCase b) {
  if (a.is_base()) return b;
  if (b.is_base()) return a;
  const NameCase both{a.language, a.cells & b.cells};
  if (a.language != b.language || both.cells == 0) return std::nullopt;
  return both;
}

bool fit_together(std::span<const WordReading* const> readings, const Entry& entry) {
  NameCase together;
  for (const WordReading* reading : readings) {
    if (!reading) continue;
    if (!fits_language(*reading, entry)) return false;
    const std::optional<NameCase> joined = join_cases(together, {reading->inflected_in, reading->cells});
    if (!joined) return false;
    together = *joined;
  }
  return true;
}

WordReadings::WordReadings(const Matcher::Compiled& compiled, LanguageSet languages)
    : compiled_(compiled),
      languages_(languages),
      labels_(compiled.tables.labels_of(languages) & compiled.tables.own_endings),
      reads_latin_(!compiled.derived_words.is_empty()),
      reads_others_(reads_latin_),
      initials_(compiled) {
  for (const Matcher::Compiled::Inflection& inflection : compiled.inflections) {
    inflects_latin_ |= inflection.is_latin && (inflection.language & languages) != 0;
    reads_others_ |= !inflection.is_latin;
  }
  reads_latin_ |= inflects_latin_;
  if (compiled.derived_words.is_empty() && reads_others_) forms_ = &compiled.languages->forms();
}

void WordReadings::forget() {
  if (known_.size() < most_known) return;
  known_before_ = std::move(known_);
  known_ = {};
}

std::span<const WordReading> WordReadings::read(std::string_view word) {
  const bool has_none = compiled_.derived_words.is_empty() && compiled_.inflections.empty();
  if (word.size() > Matcher::Compiled::longest_read_word || has_none) return {};
  if (!reads_latin_ && !word.empty() && is_ascii(word.substr(0, 1)) && word.front() > '9') return {};
  if (forms_ && !forms_->may_be_form(word, compiled_.filter)) return {};
  if (!inflects_latin_ && dead_beginnings_.has(word)) return {};
  const std::uint64_t hash = WordKey::of(word.data(), word.size()).hash();
  if (unread_.has(word, hash)) return {};
  if (const auto known = known_.find(word); known != known_.end()) return known->second;
  if (!known_before_.empty())
    if (const auto before = known_before_.find(word); before != known_before_.end())
      return known_.insert(known_before_.extract(before)).position->second;
  std::vector<WordReading> readings = find(word);
  if (readings.empty()) return unread_.note(word, hash), std::span<const WordReading>();
  return known_.try_emplace(std::string(word), std::move(readings)).first->second;
}

std::vector<WordReading> WordReadings::find(std::string_view word) {
  std::vector<WordReading> readings;
  const bool is_sign = !compiled_.reader.characters().read(word, 0).character.is(Character::word);
  if (is_sign) return readings;
  add_derived(word, readings);
  add_inflected(word, readings);
  return readings;
}

WordReading WordReadings::make_reading(const WordDerivation& derivation) const {
  const NativeForm& form = compiled_.index.native_forms().all()[derivation.form];
  WordReading reading;
  reading.word = form.word;
  reading.language = form.language;
  reading.read_as = derivation.read_as;
  reading.is_derived = true;
  reading.form = derivation.form;
  reading.deviations = derivation.deviations;
  reading.has_foreign_ending = derivation.has_ending && (derivation.allowed & labels_) == 0;
  reading.labels = derivation.deviations == 0 ? derivation.labels : 0;
  return reading;
}

void WordReadings::add_derived(std::string_view word, std::vector<WordReading>& readings) {
  if (dead_beginnings_.has(word)) return;
  std::vector<WordDerivation> derivations;
  if (const auto dead = compiled_.derived_words.find(word, derivations, &beginnings_))
    dead_beginnings_.note(word, *dead);
  for (const WordDerivation& derivation : derivations) readings.push_back(make_reading(derivation));
}

void WordReadings::add_inflected(std::string_view word, std::vector<WordReading>& readings) {
  if (compiled_.inflections.empty()) return;
  const bool is_latin = script_of_text(word) == "Latn";
  std::string plain;
  std::vector<InflectedBase> bases;
  for (const Matcher::Compiled::Inflection& inflection : compiled_.inflections) {
    if (inflection.is_latin != is_latin) continue;
    if (is_latin && (inflection.language & languages_) == 0) continue;
    if (plain.empty()) plain = to_plain_text(word);
    bases.clear();
    find_bases(plain, inflection.table, bases);
    for (const InflectedBase& base : bases) add_base(base, inflection, readings);
  }
}

/// Base forms of a word that could be words of the rules. Most could not, which the filter tells before there
/// is anything else to do; where words are derived, any may be.
void WordReadings::find_bases(const std::string& plain, const InflectionTable& table,
                              std::vector<InflectedBase>& bases) {
  const bool is_derived = !compiled_.derived_words.is_empty();
  const auto add = [&](std::string_view stem, const CompiledParadigm& paradigm, CellSet cells) {
    base_.assign(stem);
    base_ += paradigm.letters;
    if (is_derived || may_be_listed(base_)) merge_base(base_, paradigm, cells, bases);
  };
  table.visit_bases(plain, std::cref(add));
}

bool WordReadings::may_be_listed(std::string& word) const {
  const std::size_t size = word.size();
  word.append(WordFilter::quick_bytes, ' ');
  const WordGlance glance = compiled_.filter.glance(word, 0);
  word.resize(size);
  return glance.answer != WordGlance::Answer::unlisted || glance.run != size;
}

void WordReadings::add_base(const InflectedBase& base, const Matcher::Compiled::Inflection& inflection,
                            std::vector<WordReading>& readings) {
  WordReading reading;
  const auto add = [&] {
    reading.inflected_in = inflection.language;
    reading.cells = base.cells;
    reading.of = base.of;
    reading.base = base.base;
    readings.push_back(reading);
  };
  base_ = base.base;
  reading.word = may_be_listed(base_) ? compiled_.index.lexicon().find(fold_text(base_)) : Lexicon::unknown;
  if (reading.word != Lexicon::unknown) add();
  if (compiled_.derived_words.is_empty()) return;
  const LabelSet label = compiled_.tables.labels.find(inflection.table.language());
  std::vector<WordDerivation> derivations;
  compiled_.derived_words.find(base.base, derivations, &beginnings_);
  for (const WordDerivation& derivation : derivations) {
    // In Latin script the base form must be what the language itself makes of the native word, in
    // Cyrillic what the native word is in that sister language.
    const bool fits =
        inflection.is_latin ? (derivation.allowed & label) != 0 : derivation.read_as == inflection.language;
    if (!fits) continue;
    reading = make_reading(derivation);
    add();
  }
}

}  // namespace canonym
