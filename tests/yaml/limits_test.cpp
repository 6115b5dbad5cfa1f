#include <doctest/doctest.h>

#include <string>

#include "yaml/describe.h"

namespace canonym {
namespace {

std::string repeat(std::string_view text, int times) {
  std::string repeated;
  for (int i = 0; i < times; ++i) repeated += text;
  return repeated;
}

std::string problems_of(const std::string& text, const YamlLimits& limits = {}) {
  const Source source("rules.yml", text);
  return describe_problems(read_yaml(source, limits).problems);
}

}  // namespace

TEST_CASE("nesting ends at sixteen levels, however many there are") {
  const std::string deeper = " yaml-too-deep: lists and mappings are nested deeper than 16 levels here\n";
  struct Row {
    std::string why, text, problems;
  };
  const Row rows[] = {
      {"sixteen are allowed", repeat("[", 16) + "a" + repeat("]", 16), ""},
      {"seventeen are not", repeat("[", 17) + "a" + repeat("]", 17), "1:17" + deeper},
      {"a hundred thousand would overflow the stack of a recursive reader", repeat("[", 100'000),
       "1:17" + deeper},
      {"one a line, which gives no simple key", repeat("[\n", 100'000), "17:1" + deeper},
      {"braces", repeat("{a: ", 100'000), "1:65" + deeper},
      {"lists in block form", repeat("- ", 100'000), "1:33" + deeper},
      {"mappings in block form",
       "a:\n b:\n  c:\n   d:\n    e:\n     f:\n      g:\n       h:\n        i:\n         j:\n          k:\n"
       "           l:\n            m:\n             n:\n              o:\n               p:\n                "
       "q: r\n",
       "17:17" + deeper},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(problems_of(row.text) == row.problems);
  }
}

TEST_CASE("limits hold to the byte") {
  CHECK(problems_of("a: bcd", {.file_bytes = 6}) == "");
  CHECK(problems_of("a: bcde", {.file_bytes = 6}) ==
        "1:1 yaml-too-large: the file has 7 bytes, more than the 6 allowed\n");
  CHECK(problems_of("a: bcd", {.scalar_bytes = 3}) == "");
  CHECK(problems_of("a: bcde\nfghi: 'jklm'\n", {.scalar_bytes = 3}) ==
        "1:4 yaml-too-long: this text has 4 bytes, more than the 3 allowed\n"
        "2:1 yaml-too-long: this text has 4 bytes, more than the 3 allowed\n"
        "2:7 yaml-too-long: this text has 4 bytes, more than the 3 allowed\n");
  CHECK(problems_of("a: [b, c]", {.nodes = 5}) == "");
  CHECK(problems_of("a: [b, c, d]", {.nodes = 5}) ==
        "1:13 yaml-too-large: the file has more than the 5 keys and values allowed\n");
}

TEST_CASE("problems without number are not all listed") {
  const auto count = [](const std::string& text) {
    const Source source("rules.yml", text);
    return read_yaml(source).problems.size();
  };
  CHECK(count(repeat("\xFF ", 19)) == 19);
  CHECK(count(repeat("\xFF ", 50'000)) == 20);
  CHECK(count(repeat("- ~\n", 50'000)) == 1001);
  CHECK(count(repeat("a: b\n", 50'000)) == 1001);
}

TEST_CASE("of many equal keys the first is shown") {
  const Source source("rules.yml", repeat("a: b\n", 100));
  const Diagnostics problems = read_yaml(source).problems;
  REQUIRE(problems.size() == 99);
  for (const Diagnostic& problem : problems) CHECK(problem.remarks[0].at.span == Span{0, 1});
}

TEST_CASE("large and lopsided files are read like small ones") {
  struct Row {
    std::string why, text;
  };
  const Row rows[] = {
      {"comments", "a: b\n" + repeat("# c\n", 50'000)},
      {"blank lines before a value", "a:\n" + repeat("\n", 50'000) + " b\n"},
      {"one long line", "[" + repeat("ц, ", 50'000) + "d]"},
      {"a list of lists", repeat("- [a, b]\n", 20'000)},
      {"long keys of one beginning",
       "? " + repeat("a", 1'000) + "b\n: c\n? " + repeat("a", 1'000) + "d\n: e\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(problems_of(row.text) == "");
  }
}

}  // namespace canonym
