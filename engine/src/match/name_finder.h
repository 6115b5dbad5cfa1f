#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "canonym/matcher.h"
#include "match/word_readings.h"

namespace canonym {

/// Finds the names of one text after the other and remembers their words, as far as the texts are in the
/// same languages. For one thread.
class NameFinder {
 public:
  /// Which must outlive it.
  explicit NameFinder(const Matcher::Compiled& compiled) : compiled_(compiled) {}

  /// See Matcher::find.
  std::vector<Match> find(std::string_view text, const MatchOptions& options = {});

 private:
  WordReadings& readings_in(LanguageSet languages);

  const Matcher::Compiled& compiled_;
  LanguageSet languages_ = 0;
  std::optional<WordReadings> readings_;  // in these languages
};

}  // namespace canonym
