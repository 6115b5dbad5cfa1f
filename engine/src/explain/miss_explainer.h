#pragma once

#include <string_view>
#include <vector>

#include "canonym/explain.h"
#include "explain/word_explainer.h"
#include "explain/word_owners.h"

namespace canonym {

/// Tells of words that no name claims what comes nearest. For one text and one thread.
class MissExplainer {
 public:
  /// `languages`: see find_text_languages.
  MissExplainer(const Matcher::Compiled& compiled, LanguageSet languages, WordExplainer& words)
      : compiled_(compiled), languages_(languages), words_(words), readings_(compiled, every_language) {}

  /// `word` stands at `span` of the text, without a possessive.
  ExplainedMiss explain(std::string_view word, Span span);

 private:
  static constexpr LanguageSet every_language = ~LanguageSet{0};

  bool explain_known(std::string_view word, ExplainedMiss& miss);
  void explain_reading(std::string_view word, const WordReading& reading, ExplainedMiss& miss);
  bool explain_nearest(std::string_view word, ExplainedMiss& miss);
  bool explain_listed(std::string_view word, ExplainedMiss& miss);

  const Matcher::Compiled& compiled_;
  LanguageSet languages_;  // of the text
  WordExplainer& words_;
  WordReadings readings_;
  std::vector<std::string_view> listed_;  // all words of the rules, when they have been asked for
};

}  // namespace canonym
