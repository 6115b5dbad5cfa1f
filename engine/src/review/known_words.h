#pragma once

#include <string_view>
#include <vector>

#include "match/word_readings.h"

namespace canonym {

/// Words of a rule set that the words of texts are, by folding alike or by any reading in any language: more
/// than a search in these texts can come by, never less. For one thread.
class KnownWords {
 public:
  explicit KnownWords(const Matcher::Compiled& compiled)
      : compiled_(compiled), readings_(compiled, ~LanguageSet{0}) {}

  /// Appends them, some of them twice.
  void collect(std::string_view text, std::vector<WordId>& words);

  /// Only those that fold alike: what a spelling of the rules consists of.
  void collect_folded(std::string_view spelling, std::vector<WordId>& words) const;

 private:
  template <class Visit>
  void visit_words(std::string_view text, const Visit& visit) const;

  const Matcher::Compiled& compiled_;
  WordReadings readings_;
};

}  // namespace canonym
