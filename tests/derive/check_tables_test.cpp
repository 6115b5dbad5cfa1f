#include <doctest/doctest.h>

#include <iterator>

#include "derive/check_tables.h"
#include "derive/language_tables.h"
#include "letters/table_limits.h"
#include "rules/load_text.h"

using namespace canonym;

namespace {

std::string repeat(const std::string& text, std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

std::string numbered_rows(std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += "  (а)к" + std::to_string(i) + ": {k: all}\n";
  return all;
}

std::string numbered_labels(std::size_t count) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += " l" + std::to_string(i);
  return all;
}

}  // namespace

TEST_CASE("mistakes of tables of correspondences and relations are told at their place") {
  struct Row {
    std::string why, text, want;
  };
  const std::string be = "correspondences: be\n", relation = "relation: {from: be, to: ru}\n";
  const std::string none = "samples: {}\n";
  const Row rows[] = {
      {"nothing wrong", be + "rows:\n  к: {k: all}\nsamples: {Кк: Kk kk}\n", ""},
      {"a spelling that cannot be read", be + "rows:\n  к: {k: all}\nsamples: {Кк: Kk Kc}\n",
       "x.yml:7:18 error failing-sample\n"},
      {"a spelling with a deviation that no guard allows",
       be + "rows:\n  к: {k: all, c: rare}\nsamples: {Кк: Kc~1}\n", "x.yml:7:15 error failing-sample\n"},
      {"what the sister may have", relation + "rows:\n  і: и о\nsamples: {Кік: Кик Кок}\n", ""},
      {"what it may not", relation + "rows:\n  і: и о\nsamples: {Кік: Как}\n",
       "x.yml:7:16 error failing-sample\n"},
      {"a bracket that is not closed", be + "rows:\n  \"(к\": {k: all}\n" + none,
       "x.yml:6:3 error bad-pattern\n"},
      {"a class that is not there", be + "rows:\n  (C)к: {k: all}\n" + none, "x.yml:6:3 error bad-pattern\n"},
      {"a relation of nothing", relation + "rows:\n  \"(к)\": а\n" + none, "x.yml:6:3 error bad-pattern\n"},
      {"as many rows as are allowed", be + "rows:\n" + numbered_rows(TableLimits::rows) + none, ""},
      {"one more", be + "rows:\n" + numbered_rows(TableLimits::rows + 1) + none,
       "x.yml:6:3 error bad-value\n"},
      {"an enormous context", be + "rows:\n  \"(" + repeat("к ", 300) + ")к\": {k: all}\n" + none,
       "x.yml:6:3 error bad-value\n"},
      {"an enormous rendering", be + "rows:\n  к: {" + repeat("k", 1000) + ": all}\n" + none,
       "x.yml:6:7 error bad-value\n"},
      {"an enormous class",
       be + "classes: {C: " + repeat("к ", TableLimits::class_letters + 1) + "}\nrows:\n  к: {k: all}\n" +
           none,
       "x.yml:5:11 error bad-value\n"},
      {"as many labels as there is room for",
       be + "rows:\n  к: {k:" + numbered_labels(LabelTable::most_labels) + " all rare}\n" + none, ""},
      {"one more, once a table",
       be + "rows:\n  к: {k:" + numbered_labels(LabelTable::most_labels) + "}\n  п: {p: one, b: more}\n" +
           none,
       "x.yml:7:7 error bad-value\n"},
      {"an enormous row", relation + "rows:\n  к: " + repeat("к ", TableLimits::options + 1) + "\n" + none,
       "x.yml:6:3 error bad-value\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(describe_places(load_text("canonym: 1\ntitle: x\nsource: x\n" + row.text).problems) == row.want);
  }
}

TEST_CASE("a sample deviates as often as it says") {
  struct Row {
    const char *why, *samples, *want;
  };
  const Row rows[] = {
      {"as often", "Кк: Kk Kc~1 cc~2", ""},
      {"not told", "Кк: Kc", "'Kc' is read off 'Кк' with 1 deviation, not none"},
      {"too many told", "Кк: Kc~2", "'Kc' is read off 'Кк' with 1 deviation, not 2 deviations"},
      {"told of a spelling that has none", "Кк: Kk~1", "'Kk' is read off 'Кк' with none, not 1 deviation"},
      {"more than are allowed", "Ккк: ccc~3", "'ccc' cannot be read off 'Ккк'"},
      {"no number", "Кк: Kk~0", "'Kk~0' cannot be read off 'Кк'"},
  };
  const std::string head = "canonym: 1\ntitle: x\nsource: x\n";
  for (const Row& row : rows) {
    CAPTURE(row.why);
    RuleInputs inputs;
    inputs.files.push_back({"guard.yml", head + "guard: g\ndeviations: {0: 2}\n"});
    inputs.files.push_back(
        {"x.yml",
         head + "correspondences: be\nrows:\n  к: {k: all, c: all rare}\nsamples: {" + row.samples + "}\n"});
    CHECK(find_message(load_rules(inputs).problems, "failing-sample") == row.want);
  }
}

TEST_CASE("languages that there is no room for are told at their place") {
  const char* codes[] = {"aa", "ab", "ae", "af", "ak", "am", "an", "ar", "as", "av", "ay",
                         "az", "ba", "be", "bg", "bi", "bm", "bn", "bo", "br", "bs", "ca",
                         "ce", "ch", "co", "cr", "cs", "cu", "cv", "cy", "da", "de", "dv"};
  static_assert(std::size(codes) == LanguageTables::most_languages + 1);
  const auto load = [&](std::size_t count) {
    RuleInputs inputs;
    for (std::size_t i = 0; i < count; ++i)
      inputs.files.push_back({std::string(codes[i]) + ".yml",
                              "canonym: 1\ntitle: x\nsource: x\nchecks: {foreign-letter: off}\n"
                              "correspondences: " +
                                  std::string(codes[i]) + "\nrows: {k: {k: all}}\nsamples: {}\n"});
    return describe_places(load_rules(inputs).problems);
  };
  CHECK(load(LanguageTables::most_languages) == "");
  CHECK(load(LanguageTables::most_languages + 1) == "dv.yml:5:18 error bad-value\n");
}
