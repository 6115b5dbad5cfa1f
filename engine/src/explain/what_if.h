#pragma once

#include <optional>
#include <string_view>

#include "match/find_trace.h"
#include "match/finder.h"

namespace canonym {

/// Asks the finder what it would make of words that were written otherwise. For one thread.
class WhatIf {
 public:
  /// `languages`: those of the text that the words come from.
  WhatIf(const Matcher::Compiled& compiled, LanguageSet languages)
      : compiled_(compiled), languages_(languages) {}

  const WordReader& reader() const { return compiled_.reader; }

  /// What is found at `at`, which must be a name start, with nothing seen before.
  std::optional<Match> find(std::string_view words, std::size_t at = 0, const MatchOptions& options = {},
                            FindTrace* trace = nullptr) const {
    SeenNames seen;
    WordReadings readings(compiled_, languages_);
    return Finder(compiled_, words, options, readings, seen, trace).find_at(at);
  }

 private:
  const Matcher::Compiled& compiled_;
  LanguageSet languages_;
};

}  // namespace canonym
