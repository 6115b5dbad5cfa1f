#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/rule_tests.h"

namespace canonym::cli {

/// A way of printing how the tests of rule files turned out.
struct TestFormat {
  std::string_view name;
  std::string_view summary;
  std::string (*write)(const std::vector<RuleTest>& tests, bool in_colour);
};

/// Every format; the first is the default.
std::span<const TestFormat> test_formats();

/// "example of 'minsk'", "sample of 'be-ru'".
std::string name_test(const RuleTest& test);

std::string write_tests_text(const std::vector<RuleTest>& tests, bool in_colour);
std::string write_tests_json(const std::vector<RuleTest>& tests, bool in_colour);
std::string write_tests_junit(const std::vector<RuleTest>& tests, bool in_colour);
std::string write_tests_tap(const std::vector<RuleTest>& tests, bool in_colour);

}  // namespace canonym::cli
