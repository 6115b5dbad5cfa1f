#include <algorithm>
#include <array>
#include <map>

#include "canonym/spellings.h"
#include "compose/words.h"
#include "explain/count_spellings.h"
#include "explain/inflect_name.h"
#include "explain/word_explainer.h"
#include "icu/writing.h"
#include "letters/letters.h"
#include "romanize/compile_scheme.h"

namespace canonym {
namespace {

using Group = RecordSpelling::Group;

/// Whether a case is one of the plural. A name has them only when it is several people's or a plural itself;
/// then its base form has the endings of the plural in the other cases.
bool is_plural(std::string_view case_name) {
  return case_name.ends_with("-pl");
}

/// Puts together what one record stands for.
class SpellingLister {
 public:
  SpellingLister(const Matcher& matcher, RecordIndex record)
      : compiled_(matcher.compiled()),
        record_(compiled_.model.records[record]),
        composed_(compiled_.composition.records[record]),
        maker_(options_) {}

  RecordSpellings list() {
    list_written();
    list_parts();
    for (const NameForm& native : composed_.natives) {
      if (record_.derive) derive(native);
      inflect(native, native.label);
    }
    for (const NameForm& style : composed_.styles) inflect(style, style.label);
    for (const Never& never : record_.nevers) result_.nevers.push_back({never.spelling.text, never.why});
    if (!composed_.families.empty()) result_.alone = alone_name(record_.alone);
    return std::move(result_);
  }

 private:
  static std::string_view alone_name(Alone alone) {
    constexpr std::array<std::string_view, 3> names{"family", "after-full", "never"};
    return names[static_cast<std::size_t>(alone)];
  }

  void add(Group group, std::string_view text, std::string_view label = {}) {
    RecordSpelling spelling{group, std::string(text), std::string(label)};
    if (std::ranges::find(result_.listed, spelling) == result_.listed.end())
      result_.listed.push_back(std::move(spelling));
  }

  void list_written() {
    add(Group::canonical, record_.canonical.text);
    for (const Native& native : record_.natives)
      add(Group::native, native.spelling.text, native.language.text);
    for (const StyleSpelling& style : record_.styles)
      add(Group::style, style.spelling.text, style.style.text);
    for (const Variant& variant : record_.variants) add(Group::variant, variant.spelling.text);
  }

  void list_parts() {
    const auto add_groups = [&](Group group, const std::vector<GroupIndex>& groups) {
      for (const GroupIndex index : groups)
        for (const Spelling& spelling : compiled_.composition.groups[index].spellings)
          add(group, spelling.text);
    };
    add_groups(Group::given, composed_.given_groups);
    add_groups(Group::patronymic, composed_.patronymic_groups);
    for (const Spelling& family : composed_.families) add(Group::family, family.text);
  }

  void derive(const NameForm& native) {
    NativeDerivation derivation{std::string(native.whole), std::string(native.label), {}, {}};
    std::map<std::string, std::vector<std::string>> by_text;
    for (const LetterTable& table : compiled_.model.tables) {
      if (table.kind != TableKind::scheme || table.language.text != native.label) continue;
      const std::string text = romanize(table, native.whole);
      by_text[text].push_back(table.id.text);
      inflect_romanized(table, native, text);
    }
    for (auto& [text, schemes] : by_text) derivation.schemes.push_back({text, std::move(schemes)});
    std::ranges::stable_sort(derivation.schemes, std::ranges::greater{},
                             [](const SchemeSpelling& s) { return s.schemes.size(); });
    for (const std::string_view words : split_words(native.whole)) count(words, native.label, derivation);
    result_.derived.push_back(std::move(derivation));
  }

  std::string romanize(const LetterTable& table, std::string_view native) const {
    Diagnostics reported;  // when the rules were loaded
    return compile_scheme(compiled_.model, table, reported).romanize(native);
  }

  void count(std::string_view word, std::string_view language, NativeDerivation& derivation) {
    NativeForm form;
    form.language = compiled_.tables.find(language);
    form.letters = to_plain_letters(word);
    if (form.language == 0) return;
    const LanguageSet sisters = compiled_.tables.related_to(language);
    count(form, 0, derivation);
    for (LanguageSet rest = sisters; rest != 0; rest &= rest - 1) {
      const LanguageSet sister = rest & (~rest + 1);
      const auto has_own = [&](const NameForm& n) { return compiled_.tables.find(n.label) == sister; };
      if (std::ranges::none_of(composed_.natives, has_own)) count(form, sister, derivation);
    }
  }

  void count(const NativeForm& form, LanguageSet read_as, NativeDerivation& derivation) {
    const auto lattice = make_lattice(form, read_as, compiled_.tables, maker_);
    if (!lattice) return;
    const auto [count, is_capped] = count_spellings(*lattice, options_);
    derivation.counts.push_back({to_text(form.letters), compiled_.tables.name_of(read_as), count, is_capped});
  }

  /// What the press of a language writes is inflected in that language.
  void inflect_romanized(const LetterTable& scheme, const NameForm& native, const std::string& text) {
    for (const std::string& language : scheme.explains) {
      NameForm form{language, text, {}, {}, {}, {}, {}};
      std::string given, middle, family;
      if (!native.family.empty()) {
        given = romanize(scheme, native.given);
        middle = romanize(scheme, native.middle);
        family = romanize(scheme, native.family);
        form.given = given;
        form.middle = middle;
        form.family = family;
      }
      inflect(form, language);
    }
  }

  void inflect(const NameForm& form, std::string_view language) {
    const bool is_latin = script_of_text(form.whole) == "Latn";
    for (const Matcher::Compiled::Inflection& inflection : compiled_.inflections) {
      if (inflection.table.language() != language || inflection.is_latin != is_latin) continue;
      InflectedName name{std::string(language), std::string(form.whole), {}};
      for (const InflectionDraft& draft : compiled_.model.inflections)
        if (draft.language.text == language) add_cases(draft, form, inflection.table, name);
      const auto is_same = [&](const InflectedName& n) {
        return n.language == language && n.base == name.base;
      };
      if (!name.forms.empty() && std::ranges::none_of(result_.inflected, is_same))
        result_.inflected.push_back(std::move(name));
    }
  }

  void add_cases(const InflectionDraft& draft, const NameForm& form, const InflectionTable& table,
                 InflectedName& name) const {
    for (const Written& case_name : draft.cases) {
      const auto cell = table.find_cell(case_name.text);
      if (!cell || is_plural(case_name.text)) continue;
      if (auto inflected = inflect_name(form, record_.kind, *cell, table))
        name.forms.emplace_back(case_name.text, std::move(*inflected));
    }
  }

  const Matcher::Compiled& compiled_;
  const Record& record_;
  const ComposedRecord& composed_;
  OptionSets options_;
  LatticeMaker maker_;
  RecordSpellings result_;
};

}  // namespace

std::string_view group_name(RecordSpelling::Group group) {
  constexpr std::array<std::string_view, 7> names{"canonical", "native",     "style", "variant",
                                                  "given",     "patronymic", "family"};
  return names[static_cast<std::size_t>(group)];
}

RecordSpellings list_spellings(const Matcher& matcher, RecordIndex record) {
  return SpellingLister(matcher, record).list();
}

}  // namespace canonym
