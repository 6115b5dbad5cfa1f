#include <doctest/doctest.h>

#include "derive/check_tables.h"
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
       be + "rows:\n  к: {k: all, c: rare}\nsamples: {Кк: Kc}\n", "x.yml:7:15 error failing-sample\n"},
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
      {"an enormous row", relation + "rows:\n  к: " + repeat("к ", TableLimits::options + 1) + "\n" + none,
       "x.yml:6:3 error bad-value\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(describe_places(load_text("canonym: 1\ntitle: x\nsource: x\n" + row.text).problems) == row.want);
  }
}
