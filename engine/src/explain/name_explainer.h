#pragma once

#include <string_view>

#include "canonym/explain.h"
#include "explain/what_if.h"
#include "explain/word_explainer.h"
#include "normalize/annotation_trace.h"
#include "normalize/name_schemes.h"

namespace canonym {

/// Tells of names that were found how that went, stage by stage. For one text and one thread.
class NameExplainer {
 public:
  /// `languages`: see find_text_languages. `trace` is of the annotator that found the names. All must
  /// outlive the explainer.
  NameExplainer(const Matcher::Compiled& compiled, std::string_view text, LanguageSet languages,
                const AnnotationTrace& trace, WordExplainer& words)
      : compiled_(compiled),
        text_(text),
        trace_(trace),
        words_(words),
        schemes_(compiled),
        what_if_(compiled, languages) {}

  ExplainedName explain(const Annotation& annotation, const Match& match);

 private:
  static ExplainedWord& word_at(Span span, ExplainedName& name);
  void add_words(const Claim& claim, ExplainedName& name);
  void add_cases(const InflectedPart& part, const Claim& claim, ExplainedWord& word) const;
  bool has_case(std::string_view name, NameCase name_case) const;
  void add_readings(const Claim& claim, ExplainedName& name);
  std::size_t allowed_alone(const DerivedPart& part) const;
  void add_claims(const Match& match, ExplainedName& name) const;
  void add_inner_claims(const Match& match, ExplainedName& name) const;
  std::string replacement_of(const Match& match, RecordIndex record) const;
  void add_evidence(const Match& match, ExplainedName& name) const;
  std::string why_never(const Match& match) const;
  std::string why_unstable(Span name) const;
  std::string_view text_of(Span span) const { return text_.substr(span.begin, span.size()); }

  const Matcher::Compiled& compiled_;
  std::string_view text_;
  const AnnotationTrace& trace_;
  WordExplainer& words_;
  NameSchemes schemes_;
  WhatIf what_if_;
};

}  // namespace canonym
