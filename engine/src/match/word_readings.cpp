#include "match/word_readings.h"

namespace canonym {
namespace {

constexpr std::size_t most_known = 1 << 14;
constexpr std::size_t longest_word = 256;  // bytes

}  // namespace

bool fits_language(const WordReading& reading, const Entry& entry) {
  if (reading.is_derived) {
    const bool is_related = reading.read_as == 0 || (entry.related & reading.read_as) != 0;
    return entry.derives && (entry.languages & reading.language) != 0 && is_related;
  }
  return (entry.languages & reading.inflected_in) != 0;
}

void WordReadings::forget() {
  if (known_.size() >= most_known) known_.clear();
}

std::span<const WordReading> WordReadings::read(std::string_view word) {
  if (word.size() > longest_word || compiled_.derived_words.is_empty()) return {};
  const auto [place, is_new] = known_.try_emplace(std::string(word));
  if (is_new) place->second = find(word);
  return place->second;
}

std::vector<WordReading> WordReadings::find(std::string_view word) const {
  std::vector<WordReading> readings;
  add_derived(word, readings);
  return readings;
}

void WordReadings::add_derived(std::string_view word, std::vector<WordReading>& readings) const {
  std::vector<WordDerivation> derivations;
  compiled_.derived_words.find(word, derivations);
  for (const WordDerivation& derivation : derivations) {
    const NativeForm& form = compiled_.index.native_forms().all()[derivation.form];
    WordReading reading;
    reading.word = form.word;
    reading.language = form.language;
    reading.read_as = derivation.read_as;
    reading.is_derived = true;
    reading.form = derivation.form;
    reading.labels = derivation.deviations == 0 ? derivation.labels : 0;
    readings.push_back(reading);
  }
}

}  // namespace canonym
