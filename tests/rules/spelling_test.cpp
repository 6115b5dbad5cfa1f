#include <doctest/doctest.h>

#include "rules/load_text.h"
#include "rules/model.h"
#include "yaml/value.h"

namespace canonym {
namespace {

std::string repeat(std::string_view text, int times) {
  std::string repeated;
  for (int i = 0; i < times; ++i) repeated += text;
  return repeated;
}

LoadResult load_variant(const std::string& yaml, const std::string& checks = "{}") {
  return load_text("canonym: 1\ntitle: t\nsource: s\nchecks: " + checks +
                   "\nnames:\n  a:\n    canonical: Z\n    variants:\n      - " + yaml + "\n");
}

}  // namespace

TEST_CASE("a spelling is one line with a letter or digit, within the limits") {
  struct Row {
    std::string why;
    std::string yaml, code;
  };
  const Row rows[] = {
      {"a word", "Minsk", ""},
      {"a digit will do", "\"1\"", ""},
      {"a letter of another script", "Мінск", ""},
      {"nothing", "''", "bad-spelling"},
      {"blanks only", "'  '", "bad-spelling"},
      {"a dash", "'—'", "bad-spelling"},
      {"a line break by an escape", R"("Nizhny\nNovgorod")", "bad-spelling"},
      {"a line separator", R"("Nizhny\u2028Novgorod")", "bad-spelling"},
      {"a tab by an escape", R"("Nizhny\tNovgorod")", "bad-spelling"},
      {"a blank in front", "' Minsk'", "stray-blank"},
      {"a blank at the end", "'Minsk '", "stray-blank"},
      {"two in a row", "Nizhny  Novgorod", "stray-blank"},
      {"1,024 bytes", repeat("Ж", 512), ""},
      {"1,025 bytes", repeat("Ж", 512) + "a", "spelling-too-long"},
      {"sixteen words", repeat("a ", 15) + "a", ""},
      {"seventeen words", repeat("a ", 16) + "a", "spelling-too-many-words"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const LoadResult loaded = load_variant(row.yaml);
    CHECK(describe_places(loaded.problems) == (row.code.empty() ? "" : "x.yml:9:9 error " + row.code + "\n"));
    CHECK(loaded.rules.has_value() == row.code.empty());
  }
}

TEST_CASE("stray blanks may be allowed, and are not in the model even so") {
  const LoadResult loaded = load_variant("' Nizhny   Novgorod '", "{stray-blank: off}");
  REQUIRE(loaded.rules);
  CHECK(loaded.rules->model().records[0].variants[0].spelling.text == "Nizhny Novgorod");
}

}  // namespace canonym
