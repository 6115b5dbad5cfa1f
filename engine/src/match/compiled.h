#pragma once

#include "canonym/matcher.h"
#include "compose/compose.h"
#include "icu/writing.h"
#include "inflect/inflection_table.h"
#include "match/derived_words.h"
#include "match/index.h"
#include "match/word.h"

namespace canonym {

/// What a matcher has made of its rules. Points into the model, which the
/// matcher's RuleSet keeps.
struct Matcher::Compiled {
  const RuleModel& model;
  WordReader reader;
  LanguageTables tables;
  Composition composition;
  Index index;
  DerivedWords derived_words;

  /// How names inflect in a language with a table.
  struct Inflection {
    LanguageSet language;
    InflectionTable table;
    bool is_latin;  ///< whether its small words are in Latin script
  };
  std::vector<Inflection> inflections;

  explicit Compiled(const RuleModel& rules)
      : model(rules),
        reader(CharacterTable::instance()),
        tables(make_tables(rules)),
        composition(compose_names(rules)),
        index(rules, composition, tables, reader),
        derived_words(index.native_forms(), tables) {
    for (const InflectionDraft& draft : rules.inflections) {
      const bool is_latin = !draft.words.empty() && script_of_text(draft.words.front()) == "Latn";
      inflections.push_back({tables.find(draft.language.text), InflectionTable(draft), is_latin});
    }
  }

  /// Folded bytes after which no word of a text can be known. Renderings are at most four times as long
  /// as what they stand for.
  std::size_t longest_word() const { return index.lexicon().longest() * (derived_words.is_empty() ? 1 : 4); }

 private:
  /// What is wrong with them has been reported when the rules were loaded.
  static LanguageTables make_tables(const RuleModel& rules) {
    Diagnostics reported;
    return make_language_tables(rules, reported);
  }
};

}  // namespace canonym
