#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "canonym/explain.h"
#include "explain/obstacles.h"
#include "explain/what_if.h"
#include "explain/word_explainer.h"
#include "explain/word_owners.h"

namespace canonym {

/// Tells of words that no name claims at which stage they failed, and what comes nearest. For one text and
/// one thread.
class MissExplainer {
 public:
  /// `languages`: see find_text_languages. `in_any_case`: what is found when case does not count, by where it
  /// begins; empty when it does not count anyway. All must outlive the explainer.
  using InAnyCase = std::map<std::size_t, Annotation>;
  MissExplainer(const Matcher::Compiled& compiled, std::string_view text, LanguageSet languages,
                const InAnyCase& in_any_case, WordExplainer& words)
      : compiled_(compiled),
        text_(text),
        languages_(languages),
        in_any_case_(in_any_case),
        words_(words),
        readings_(compiled, every_language),
        what_if_(compiled, languages) {}

  /// `span` is a word of the text, without a possessive.
  ExplainedMiss explain(Span span);

  /// The name in small letters that begins at `at`, if there is one.
  std::optional<ExplainedMiss> explain_small_letters(std::size_t at);

 private:
  static constexpr LanguageSet every_language = ~LanguageSet{0};

  bool explain_stage(std::string_view word, ExplainedMiss& miss);
  bool explain_known(std::string_view word, ExplainedMiss& miss);
  void explain_reading(std::string_view word, const WordReading& reading, ExplainedMiss& miss);
  void explain_refusal(ExplainedMiss& miss);
  bool explain_capitals(ExplainedMiss& miss);
  using FindObstacle = std::optional<Obstacle> (*)(const WhatIf&, std::string_view words, std::size_t first);
  bool explain_obstacle(FindObstacle find, ExplainedMiss& miss);
  bool explain_nearest(std::string_view word, ExplainedMiss& miss);
  bool explain_listed(std::string_view word, ExplainedMiss& miss);

  std::vector<RecordIndex> records_of(const FindTrace::Refused& refused) const;
  std::string_view text_of(Span span) const { return text_.substr(span.begin, span.size()); }

  const Matcher::Compiled& compiled_;
  std::string_view text_;
  LanguageSet languages_;  // of the text
  const InAnyCase& in_any_case_;
  WordExplainer& words_;
  WordReadings readings_;
  WhatIf what_if_;
  std::vector<std::string_view> listed_;  // all words of the rules, when they have been asked for
};

}  // namespace canonym
