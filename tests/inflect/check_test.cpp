#include <doctest/doctest.h>

#include "inflect/check_inflection.h"
#include "inflect/read_tables.h"
#include "letters/table_limits.h"
#include "rules/load_text.h"

using namespace canonym;

namespace {

std::string problems_of(const std::string& text) {
  const DraftedRules rules = read_table(text);
  Diagnostics problems = rules.problems;
  check_inflection(rules.model.inflections.front(), problems);
  problems.sort_by_place();
  return describe_places(problems);
}

std::string repeat(const std::string& text, std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

std::string repeat_cases(int count) {
  std::string cases = "nom";
  for (int i = 1; i < count; ++i) cases += " c" + std::to_string(i);
  return cases;
}

}  // namespace

TEST_CASE("mistakes of a table are told at their place") {
  struct Row {
    std::string why;
    std::string text;
    std::string want;
  };
  const std::string cases = "cases: nom gen\n";
  const std::string good = "paradigms: [{base: \"(k)\", forms: {gen: a}}]\n";
  const Row rows[] = {
      {"nothing wrong", cases + good + "samples: [{base: Tusk, gen: Tuska}]\n", ""},
      {"the base form itself is a form",
       cases + "paradigms: [{base: \"(k)i\", forms: {gen: i}}]\nsamples: [{base: Jaki, gen: Jaki}]\n", ""},
      {"a case that the table does not have",
       cases + "paradigms: [{base: k, forms: {gan: ka}}]\nsamples: []\n", "x.yml:7:31 error unknown-key\n"},
      {"a sample with such a case", cases + good + "samples: [{base: Tusk, gan: Tuska}]\n",
       "x.yml:8:24 error unknown-key\n"},
      {"a case given twice", "cases: nom gen nom\n" + good + "samples: []\n",
       "x.yml:6:16 error duplicate-key\n"},
      {"more cases than there is room for", "cases: " + repeat_cases(33) + "\nparadigms: []\nsamples: []\n",
       "x.yml:6:127 error bad-value\n"},
      {"a bracket that is not closed", cases + "paradigms: [{base: \"(k\", forms: {gen: a}}]\nsamples: []\n",
       "x.yml:7:20 error bad-pattern\n"},
      {"a context behind the end", cases + "paradigms: [{base: \"k(a)\", forms: {gen: a}}]\nsamples: []\n",
       "x.yml:7:20 error bad-pattern\n"},
      {"a form that no paradigm makes", cases + good + "samples: [{base: Tusk, gen: Tusku}]\n",
       "x.yml:8:29 error failing-sample\n"},
      {"one of several forms of a case that no paradigm makes",
       cases + good + "samples: [{base: Tusk, gen: Tuska Tusku}]\n", "x.yml:8:35 error failing-sample\n"},
      {"a case without a form", cases + good + "samples: [{base: Tusk, gen: \"\"}]\n",
       "x.yml:8:29 error failing-sample\n"},
      {"more paradigms than are allowed",
       cases + "paradigms: [" + repeat("{base: k, forms: {}}, ", TableLimits::rows + 1) + "]\nsamples: []\n",
       "x.yml:7:13 error bad-value\n"},
      {"an enormous context",
       cases + "paradigms: [{base: \"(" + repeat("k ", 300) + ")\", forms: {}}]\nsamples: []\n",
       "x.yml:7:20 error bad-value\n"},
      {"an enormous class",
       "classes: {C: " + repeat("k ", TableLimits::class_letters + 1) + "}\n" + cases + good +
           "samples: []\n",
       "x.yml:6:11 error bad-value\n"},
      {"an enormous ending",
       cases + "paradigms: [{base: k, forms: {gen: " + repeat("k", 1000) + "}}]\nsamples: []\n",
       "x.yml:7:31 error bad-value\n"},
      {"a case with endings without end",
       cases + "paradigms: [{base: k, forms: {gen: " + repeat("a ", 100) + "}}]\nsamples: []\n",
       "x.yml:7:31 error bad-value\n"},
      {"a form of another part of names",
       cases + "paradigms: [{base: \"(k)\", of: place, forms: {gen: a}}]\nsamples: [{base: Tusk, of: family, "
               "gen: Tuska}]\n",
       "x.yml:8:41 error failing-sample\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(problems_of(row.text) == row.want);
  }
}

TEST_CASE("loading rules tells of it") {
  const LoadResult loaded = load_text(
      "canonym: 1\ntitle: x\nsource: x\ninflection: pl\nwords: w\ncases: nom gen\n"
      "paradigms: [{base: \"(k)\", forms: {gen: a}}]\nsamples: [{base: Tusk, gen: Tusku}]\n");
  CHECK(describe_places(loaded.problems) == "x.yml:8:29 error failing-sample\n");
}

TEST_CASE("what is wrong is left out and the rest is used") {
  const InflectionTable table(
      make_table("cases: nom gen\nparadigms: [{base: \"(k\", forms: {gen: a}}, {base: \"(k)\", forms: {gan: "
                 "y, gen: a}}]\nsamples: []\n"));
  CHECK(describe_bases(table, "tuska") == std::vector<std::string>{"tusk gen"});
  CHECK(describe_bases(table, "tusky").empty());
}
