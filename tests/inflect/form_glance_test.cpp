#include "match/form_glance.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "icu/characters.h"
#include "icu/fold.h"
#include "inflect/read_tables.h"

using namespace canonym;

namespace {

constexpr const char* cyrillic_tables[] = {"be", "bg", "ru", "uk"};

/// Base forms of the samples of these tables.
std::vector<std::string> sample_bases() {
  std::vector<std::string> bases;
  for (const InflectionDraft& draft : read_shipped_tables().model.inflections)
    if (std::ranges::find(cyrillic_tables, draft.language.text) != std::end(cyrillic_tables))
      for (const InflectionSample& sample : draft.samples)
        bases.push_back(to_text(to_plain_letters(sample.base.text)));
  return bases;
}

const Lexicon& lexicon_of_samples() {
  static const Lexicon lexicon = [] {
    LexiconBuilder builder;
    for (const std::string& base : sample_bases()) builder.add(fold_text(base));
    return builder.finish();
  }();
  return lexicon;
}

/// Whether some table makes the word of a base form of the samples.
bool is_form(const std::string& word) {
  std::vector<InflectedBase> bases;
  for (const char* language : cyrillic_tables) shipped_table(language).find_bases(word, bases);
  return std::ranges::any_of(bases, [](const InflectedBase& base) {
    return lexicon_of_samples().find(fold_text(base.base)) != Lexicon::unknown;
  });
}

FormGlance glance_of_tables() {
  FormGlance glance;
  for (const char* language : cyrillic_tables) glance.add(shipped_table(language).paradigms());
  return glance;
}

}  // namespace

TEST_CASE("at a glance, no form of a word of the rules is taken for none, and not too many others for forms") {
  const WordReader reader(CharacterTable::instance());
  const WordFilter filter(lexicon_of_samples(), reader);
  const FormGlance glance = glance_of_tables();
  std::size_t forms = 0, others = 0, mistaken = 0;
  for (const std::string& base : sample_bases())
    for (const char* ending : {"", "а", "у", "ом", "ой", "ою", "ы", "и", "ові", "ем", "ай", "ого", "ому", "ої",
                               "ата", "ът", "ях", "єм", "ъ", "ґ", "’я", "a"})
      for (std::size_t cut = 0; cut <= 6 && cut < base.size(); cut += 2) {
        const std::string word = base.substr(0, base.size() - cut) + ending;
        CAPTURE(word);
        const bool may_be_form = glance.may_be_form(word, filter);
        if (is_form(word)) {
          CHECK(may_be_form);
          ++forms;
        } else {
          ++others;
          mistaken += may_be_form;
        }
      }
  CHECK(forms > 500);
  CHECK(mistaken * 2 < others);  // all of them are much like a form
}

TEST_CASE("a glance at a word") {
  const WordReader reader(CharacterTable::instance());
  LexiconBuilder lexicon;
  for (const char* word : {"минск", "андрей", "тихановская", "чай"}) lexicon.add(fold_text(word));
  const WordFilter filter(lexicon.finish(), reader);
  const FormGlance glance = glance_of_tables();
  struct Row {
    const char *why, *word;
    bool passes;
  };
  const Row rows[] = {
      {"a form", "минском", true},
      {"in capitals", "МИНСКА", true},
      {"where the base has a mark that counts", "андрея", true},
      {"of more letters than a key has", "Тихановской", true},
      {"of so few that one step reads them", "чая", true},
      {"the base form itself is none", "минск", false},
      {"of another word", "Бинска", false},
      {"of another long word", "Михановской", false},
      {"one letter", "Я", false},
      {"no word", "", true},
      {"other letters than it knows", "минскѳ", true},
      {"other letters before the ending", "ґминска", true},
      {"letters of another script", "Minsku", true},
      {"half a letter", "минска\xD0", true},
      {"a mark", "минска\u0301", true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(glance.may_be_form(row.word, filter) == row.passes);
  }
}
