#include <doctest/doctest.h>

#include "canonym/lint.h"
#include "rules/load_text.h"

namespace canonym {

TEST_CASE("what is allowed is not told, by whatever it is found") {
  const std::string head = "canonym: 1\ntitle: t\nsource: s\nnames:\n";
  const std::string comment = "  # canonym: allow failing-example because it shows what is missing\n";
  const std::string record =
      "  kyiv:\n    canonical: Kyiv\n    examples:\n      - {text: Kiev, becomes: Kyiv}\n";
  const std::string well =
      "  kyiv:\n    canonical: Kyiv\n    examples:\n      - {text: Kiev, unchanged: true}\n";
  const auto problems_of = [&](const std::string& body) {
    const LoadResult loaded = load_text(head + body);
    REQUIRE(loaded.rules);
    CHECK(describe_places(loaded.problems) == "");  // loading knows nothing of examples
    return describe_places(check_examples(*loaded.rules));
  };
  CHECK(problems_of(record) == "x.yml:8:31 error failing-example\n");
  CHECK(problems_of(comment + record) == "");
  CHECK(problems_of(comment + well) == "x.yml:5:3 warning unused-allow\n");
  CHECK(problems_of(comment + "  kyiv: {canonical: Kyiv}\n") == "x.yml:5:3 warning unused-allow\n");
  const LoadResult other = load_text(head + comment + record);
  const auto no_file = [](std::string_view, std::string_view) { return false; };
  CHECK(describe_places(check_examples(*other.rules, no_file)) == "");
}

TEST_CASE("a comment is not called unused where its problem cannot be seen") {
  const std::string lonely = "canonym: 1\ntitle: t\nsource: s\n";
  struct Row {
    std::string why, text, problems;
  };
  const Row rows[] = {
      {"nothing was looked at as a whole", lonely + "nmes: {}  # canonym: allow unknown-style because s\n",
       "x.yml:4:1 error unknown-key\n"},
      {"a check that is off anyway",
       lonely + "checks: {redundant-variant: off}\nnames:\n  a: {canonical: A, variants: [B, b]}   # "
                "canonym: allow "
                "redundant-variant because s\n",
       ""},
      {"a carriage return ends no reason",
       lonely +
           "names:\r\n  a: {canonical: A, variants: [B, b]}  # canonym: allow redundant-variant because\r\n",
       "x.yml:5:35 warning redundant-variant\nx.yml:5:40 error bad-allow\n"},
      {"nothing follows", lonely + "# canonym: allow missing-source because s\n",
       "x.yml:4:1 warning unused-allow\n"},
      {"the file itself", "# canonym: allow missing-title because s\ncanonym: 1\nsource: s\n", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(describe_places(load_text(row.text).problems) == row.problems);
  }
}

TEST_CASE("records that an include leaves out take their problems with them") {
  RuleInputs inputs;
  inputs.files = {{"a.yml",
                   "canonym: 1\ntitle: t\nsource: s\npack: p\nnames:\n"
                   "  a: {canonical: A, variants: [B, b]}   # canonym: allow redundant-variant because s\n"},
                  {"b.yml", "canonym: 1\ntitle: t\nsource: s\ninclude: [{path: a.yml, without: [a]}]\n"}};
  CHECK(describe_places(load_rules(inputs).problems) == "");
}

}  // namespace canonym
