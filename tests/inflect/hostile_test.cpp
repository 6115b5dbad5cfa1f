#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>

#include "inflect/read_tables.h"

using namespace canonym;

namespace {

using Found = std::set<std::tuple<std::string, CellSet, OfSet>>;

Found found_by_index(const InflectionTable& table, std::string_view word) {
  std::vector<InflectedBase> bases;
  table.find_bases(word, bases);
  Found found;
  for (const InflectedBase& base : bases) found.emplace(base.base, base.cells, base.of);
  CHECK(found.size() == bases.size());
  return found;
}

/// So plain that it cannot be wrong: every ending of every paradigm is tried.
Found found_one_by_one(const InflectionDraft& draft, std::string_view word) {
  std::map<std::string, std::pair<CellSet, OfSet>> merged;
  Diagnostics problems;
  for (const Paradigm& paradigm : draft.paradigms) {
    const auto compiled = compile_paradigm(paradigm, draft, problems);
    if (!compiled) continue;
    for (const CellEndings& cell : compiled->cells)
      for (const std::string& ending : cell.endings) {
        if (!word.ends_with(ending)) continue;
        const std::string base = std::string(word.substr(0, word.size() - ending.size())) + compiled->letters;
        if (base.empty() || base == word || !compiled->stem_of(base)) continue;
        merged[base].first |= CellSet{1} << cell.cell;
        merged[base].second |= compiled->of;
      }
  }
  Found found;
  for (const auto& [base, what] : merged) found.emplace(base, what.first, what.second);
  return found;
}

std::string random_word(const InflectionDraft& draft, std::mt19937& random) {
  const auto pick = [&](std::size_t count) { return random() % count; };
  std::string word = draft.samples[pick(draft.samples.size())].base.text;
  word = to_text(to_plain_letters(word)).substr(0, 2 * pick(9));
  const Paradigm& paradigm = draft.paradigms[pick(draft.paradigms.size())];
  const CaseEndings& form = paradigm.forms[pick(paradigm.forms.size())];
  return word + form.endings[pick(form.endings.size())];
}

std::string hostile_text(int paradigms) {
  std::string text = "cases: nom gen\nparadigms:\n";
  for (int i = 0; i < paradigms; ++i)
    text += "  - {base: \"(k)x" + std::to_string(i) + "\", forms: {gen: \"- a\"}}\n";
  return text + "samples: []\n";
}

}  // namespace

TEST_CASE("the index finds what trying one by one finds") {
  std::mt19937 random(20200809);
  for (const InflectionDraft& draft : read_shipped_tables().model.inflections) {
    const InflectionTable& table = shipped_table(draft.language.text);
    std::size_t count = 0;
    for (int i = 0; i < 300; ++i) {
      const std::string word = random_word(draft, random);
      CAPTURE(draft.language.text);
      CAPTURE(word);
      const Found found = found_by_index(table, word);
      CHECK(found == found_one_by_one(draft, word));
      count += found.size();
    }
    CHECK(count > 100);
  }
}

TEST_CASE("thousands of paradigms with one ending are all found") {
  const InflectionTable table(make_table(hostile_text(5000)));
  CHECK(found_by_index(table, "tusk").size() == 5000);
  CHECK(found_by_index(table, "tuska").size() == 5000);
  CHECK(found_by_index(table, "tus").empty());
}

TEST_CASE("a class with more letters than any alphabet is asked letter by letter") {
  std::string letters;
  for (char32_t letter = 0x4E00; letter < 0x4E00 + 500; ++letter)
    letters += to_text(Letters(1, letter)) + " ";
  const InflectionTable table(
      make_table("classes: {C: " + letters +
                 "}\ncases: nom gen\nparadigms: [{base: \"(C)\", forms: {gen: a}}]\nsamples: []\n"));
  CHECK(describe_bases(table, "一a") == std::vector<std::string>{"一 gen"});
  CHECK(describe_bases(table, "ka").empty());
}

TEST_CASE("words of any length and of any bytes do no harm") {
  const std::string nothing_but_a(100000, 'a');
  const std::array words{nothing_but_a,       nothing_but_a + "ego",        std::string(1000, '\0'),
                         std::string("\xC4"), std::string("k\xF0\x9F\x98"), std::string("tusk\xFF") + "a"};
  for (const InflectionDraft& draft : read_shipped_tables().model.inflections) {
    const InflectionTable& table = shipped_table(draft.language.text);
    for (const std::string& word : words) {
      for (const auto& [base, cells, of] : found_by_index(table, word)) {
        CHECK(base != word);
        CHECK(cells != 0);
      }
      for (std::size_t cell = 0; cell <= table.cell_count(); ++cell)
        for (const std::string& form : table.inflect(word, cell, Of::place)) CHECK(!form.empty());
    }
  }
}

TEST_CASE("a table without anything finds nothing") {
  const InflectionTable table{InflectionDraft{}};
  CHECK(found_by_index(table, "tuska").empty());
  CHECK(table.inflect("tusk", 0, Of::family).empty());
  CHECK_FALSE(table.find_cell("gen"));
}
