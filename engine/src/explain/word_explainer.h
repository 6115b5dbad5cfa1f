#pragma once

#include <string>
#include <string_view>

#include "canonym/explain.h"
#include "derive/reading_path.h"
#include "match/compiled.h"

namespace canonym {

/// Tells how spellings are read off native words. One thread at a time.
class WordExplainer {
 public:
  explicit WordExplainer(const Matcher::Compiled& compiled) : compiled_(compiled), maker_(options_) {}

  /// How far the spelling is from the word, and which conventions are nearest to it. Holds as long as
  /// the explainer. None when no table relates the two languages.
  std::optional<ReadingPath> find_path(std::string_view spelling, WordSource source, LabelSet preferred = 0);

  /// What the path says, in words. `path` must be of this spelling and source.
  ExplainedReading describe(std::string_view spelling, WordSource source, const ReadingPath& path) const;

 private:
  std::vector<std::string> names_of(LabelSet labels) const;
  const NativeForm& form_of(WordSource source) const {
    return compiled_.index.native_forms().all()[source.form];
  }
  std::vector<ExplainedRendering> list_renderings(OptionSetId options) const;

  const Matcher::Compiled& compiled_;
  OptionSets options_;
  LatticeMaker maker_;
};

}  // namespace canonym
