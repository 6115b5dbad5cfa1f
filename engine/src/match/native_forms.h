#pragma once

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "derive/language_tables.h"
#include "match/lexicon.h"

namespace canonym {

/// A native word that spellings are read off.
struct NativeForm {
  WordId word = 0;
  LanguageSet language = 0;  ///< one
  LanguageSet related = 0;   ///< sister languages in which some name with it may be written
  Letters letters;
};

/// The native words of a rule set, by number. A word stands once a language.
class NativeForms {
 public:
  void add(WordId word, const Letters& letters, LanguageSet languages, LanguageSet related);

  const std::vector<NativeForm>& all() const { return all_; }

  /// The number of a word in a language; none where there is no such one.
  std::optional<std::uint32_t> find(LanguageSet language, const Letters& letters) const;

 private:
  std::vector<NativeForm> all_;
  std::map<std::pair<LanguageSet, Letters>, std::size_t> index_;
};

}  // namespace canonym
