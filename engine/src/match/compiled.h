#pragma once

#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>

#include "canonym/matcher.h"
#include "compose/compose.h"
#include "icu/writing.h"
#include "inflect/inflection_table.h"
#include "match/build_index.h"
#include "match/derived_words.h"
#include "match/filter_image.h"
#include "match/form_glance.h"
#include "match/known_full_names.h"
#include "match/small_words.h"
#include "match/word.h"

namespace canonym {

/// What a matcher has made of its rules. Points into the model, which the
/// matcher's RuleSet keeps.
struct Matcher::Compiled {
  /// How names inflect in a language with a table.
  struct Inflection {
    LanguageSet language;
    InflectionTable table;
    bool is_latin;  ///< whether its small words are in Latin script
  };

  /// What the rules say of languages: the same for every choice of their records.
  struct Languages {
    LanguageTables tables;
    std::vector<Inflection> inflections;
    SmallWords small_words;  ///< by the numbers of `inflections`

    /// Forms by all tables that are not Latin. Made when it is first asked for.
    const FormGlance& forms() const {
      std::call_once(forms_once, [this] {
        for (const Inflection& inflection : inflections)
          if (!inflection.is_latin) made_forms.add(inflection.table.paradigms());
      });
      return made_forms;
    }

    explicit Languages(const RuleModel& rules) : tables(make_tables(rules)), small_words(rules.inflections) {
      for (const InflectionDraft& draft : rules.inflections) {
        const bool is_latin = !draft.words.empty() && script_of_text(draft.words.front()) == "Latn";
        inflections.push_back({tables.find(draft.language.text), InflectionTable(draft), is_latin});
      }
    }

   private:
    mutable std::once_flag forms_once;
    mutable FormGlance made_forms;
  };

  const RuleModel& model;
  WordReader reader;
  std::shared_ptr<const Languages> languages;
  const LanguageTables& tables;
  const std::vector<Inflection>& inflections;
  Composition composition;
  Index index;
  WordFilter filter;
  DerivedWords derived_words;
  mutable KnownFullNamesByLanguages known_full_names;  ///< in texts that were read

  explicit Compiled(const RuleModel& rules)
      : Compiled(rules, std::make_shared<const Languages>(rules), nullptr) {}

  /// With the languages of rules that have the same tables, and their native words as far as they go.
  Compiled(const RuleModel& rules, const Compiled& like)
      : Compiled(rules, like.languages, &like.derived_words) {}

  /// Longer words of a text, in bytes, are no other spellings than listed ones.
  static constexpr std::size_t longest_read_word = 256;

  /// Whether it makes a difference to any word in which languages a text is.
  bool asks_for_languages() const {
    const auto inflects = [&](const Inflection& in) {
      return in.is_latin && (in.language & index.languages());
    };
    return !derived_words.is_empty() || std::ranges::any_of(inflections, inflects);
  }

  /// Folded bytes after which no word of a text can be known.
  std::size_t longest_word() const {
    const bool reads = !derived_words.is_empty() || !inflections.empty();
    return reads ? std::max(index.lexicon().longest(), longest_read_word) : index.lexicon().longest();
  }

 private:
  Compiled(const RuleModel& rules, std::shared_ptr<const Languages> spoken, const DerivedWords* known)
      : model(rules),
        reader(CharacterTable::instance()),
        languages(std::move(spoken)),
        tables(languages->tables),
        inflections(languages->inflections),
        composition(compose_names(rules, &tables)),
        index(make_index(rules, composition, tables, reader)),
        filter(make_filter(rules, index.lexicon(), reader)),
        derived_words(derive_words(rules, known)) {}

  /// Those of an image are made already, unless there are others to share.
  DerivedWords derive_words(const RuleModel& rules, const DerivedWords* known) const {
    const Image* image = known ? nullptr : rules.image.get();
    return image ? DerivedWords(index.native_forms(), tables, *image)
                 : DerivedWords(index.native_forms(), tables, known);
  }

  /// What is wrong with them has been reported when the rules were loaded.
  static LanguageTables make_tables(const RuleModel& rules) {
    Diagnostics reported;
    return make_language_tables(rules, reported);
  }
};

}  // namespace canonym
