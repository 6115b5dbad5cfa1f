#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "derive/common_words.h"
#include "derive/correspondences.h"
#include "derive/labels.h"
#include "derive/native_words.h"
#include "derive/relation.h"
#include "rules/model.h"

namespace canonym {

/// A set of languages, bit by bit in the order of LanguageTables::languages.
using LanguageSet = std::uint32_t;

/// What the rules know of the languages of names: how their letters are rendered and
/// related, and what keeps derived spellings in bounds. Immutable once made.
struct LanguageTables {
  static constexpr std::size_t most_languages = 32;

  std::vector<std::string> languages;  ///< that any table is for, sorted
  LabelTable labels;
  std::map<std::string, Correspondences, std::less<>> correspondences;
  std::map<std::pair<std::string, std::string>, Relation> relations;
  Allowance allowance;
  Allowance allowance_alone;  ///< for a word that is all there is of a name
  LabelSet own_endings = 0;   ///< labels of languages that put endings of their own on names
  std::size_t shortest = 0;   ///< letters of a native word that derives anything on its own
  CommonWords common_words;   ///< folded: no derived spelling on their own

  /// The set of one language; empty for a language without tables.
  LanguageSet find(std::string_view language) const;

  /// The name of one language; "" for none.
  const std::string& name_of(LanguageSet language) const;

  /// The labels with the names of these languages.
  LabelSet labels_of(LanguageSet set) const;

  /// Sister languages in which a native word of `language` may be written.
  LanguageSet related_to(std::string_view language) const;
};

/// All but the common words, which are many and which only texts ask for.
LanguageTables make_letter_tables(const RuleModel& model, Diagnostics& problems);

/// Patterns that cannot be read, and more languages or labels than there is room for, are reported.
LanguageTables make_language_tables(const RuleModel& model, Diagnostics& problems);

}  // namespace canonym
