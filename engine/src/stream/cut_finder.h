#pragma once

#include <string_view>

#include "match/neighbours.h"
#include "match/word_readings.h"

namespace canonym {

/// Finds places at which a text can be cut in two without any difference to what is found in it.
///
/// Such a place follows white space, so that no word and no protected stretch reaches across, and it is
/// behind a blank line, which no name and no region gets over; or a word or sign begins there that is no part
/// of any name, so that whoever reads on from the left stops at it, and whoever looks back from the right.
/// One thread at a time.
class CutFinder {
 public:
  /// `languages`: see find_text_languages.
  CutFinder(const Matcher::Compiled& compiled, LanguageSet languages)
      : compiled_(compiled), readings_(compiled, languages) {}

  /// The first such place from `from` (at least 1) on and before `to`; npos: there is none.
  std::size_t find(std::string_view text, std::size_t from, std::size_t to);

 private:
  bool is_cut(std::string_view text, std::size_t at);
  bool is_unknown(std::string_view text, std::size_t at);
  bool is_apart(std::string_view text) const;
  bool stops_names(std::string_view text, std::size_t at);

  const Matcher::Compiled& compiled_;
  WordReadings readings_;
  Word word_;
};

}  // namespace canonym
