#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "inflect/check_inflection.h"
#include "inflect/read_tables.h"
#include "match/small_words.h"
#include "rules/load_text.h"

using namespace canonym;

TEST_CASE("the shipped tables are read without a problem") {
  const DraftedRules& rules = read_shipped_tables();
  CHECK(describe_places(rules.problems) == "");
  std::set<std::string> languages;
  for (const InflectionDraft& draft : rules.model.inflections) languages.insert(draft.language.text);
  CHECK(languages == std::set<std::string>{"be", "bg", "cs", "lt", "lv", "pl", "ru", "sk", "sl", "uk"});
}

TEST_CASE("the samples of every table hold both ways") {
  for (const InflectionDraft& draft : read_shipped_tables().model.inflections) {
    CAPTURE(draft.language.text);
    CHECK(draft.samples.size() >= 15);
    Diagnostics problems;
    check_inflection(draft, problems);
    CHECK(describe_places(problems) == "");
  }
}

TEST_CASE("every form that a table makes of its samples leads back to them") {
  std::size_t count = 0;
  for (const InflectionDraft& draft : read_shipped_tables().model.inflections) {
    const InflectionTable& table = shipped_table(draft.language.text);
    for (const InflectionSample& sample : draft.samples) {
      const std::string base = to_text(to_plain_letters(sample.base.text));
      for (const Of of : {Of::given, Of::family, Of::patronymic, Of::place}) {
        for (std::size_t cell = 0; cell < table.cell_count(); ++cell) {
          for (const std::string& form : table.inflect(base, cell, of)) {
            if (form == base) continue;
            CAPTURE(base);
            CAPTURE(form);
            std::vector<InflectedBase> bases;
            table.find_bases(form, bases);
            const auto known = std::ranges::find(bases, base, &InflectedBase::base);
            REQUIRE(known != bases.end());
            CHECK((known->cells >> cell & 1) == 1);
            CHECK((known->of & only(of)) != 0);
            ++count;
          }
        }
      }
    }
  }
  CHECK(count > 2000);
}

TEST_CASE("the small words of a language are those of none of its sisters") {
  const std::map<std::string, std::string> sisters{
      {"ru", "uk be bg"}, {"uk", "ru be bg"}, {"be", "ru uk bg"}, {"bg", "ru uk be"}, {"pl", "cs sk sl"},
      {"cs", "pl sk sl"}, {"sk", "pl cs sl"}, {"sl", "pl cs sk"}, {"lt", "lv"},       {"lv", "lt"}};
  const std::vector<InflectionDraft>& tables = read_shipped_tables().model.inflections;
  const SmallWords words(tables);
  CHECK(words.find("xyzzy").empty());
  for (std::uint32_t i = 0; i < tables.size(); ++i) {
    const InflectionDraft& draft = tables[i];
    CAPTURE(draft.language.text);
    CHECK(draft.words.size() >= 30);
    CHECK(draft.words.size() <= 60);
    const std::string& others = sisters.at(draft.language.text);
    for (const std::string& word : draft.words) {
      CAPTURE(word);
      const auto having = words.find(word);
      CHECK(std::ranges::count(having, i) == 1);
      for (const std::uint32_t other : having)
        CHECK(others.find(tables[other].language.text) == std::string::npos);
    }
  }
}
