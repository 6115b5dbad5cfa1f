#include <array>

#include "tests/test_format.h"

namespace canonym::cli {

std::span<const TestFormat> test_formats() {
  static constexpr std::array all{
      TestFormat{"text", "what failed, for people", write_tests_text},
      TestFormat{"json", "an object a test, one a line", write_tests_json},
      TestFormat{"junit", "XML as JUnit writes it", write_tests_junit},
      TestFormat{"tap", "Test Anything Protocol, version 14", write_tests_tap},
  };
  return all;
}

std::string name_test(const RuleTest& test) {
  const std::string kind = test.kind == RuleTest::Kind::sample ? "sample" : "example";
  return test.about.empty() ? kind + " of the file" : kind + " of " + in_quotes(test.about);
}

}  // namespace canonym::cli
