#include <algorithm>

#include "formats/place.h"
#include "tests/test_format.h"

namespace canonym::cli {
namespace {

/// Text of an element or attribute. What XML cannot have was taken out by shown_text.
std::string escaped(std::string_view text) {
  std::string xml;
  for (const char c : shown_text(text)) {
    switch (c) {
      case '&':
        xml += "&amp;";
        break;
      case '<':
        xml += "&lt;";
        break;
      case '>':
        xml += "&gt;";
        break;
      case '"':
        xml += "&quot;";
        break;
      default:
        xml += c;
    }
  }
  return xml;
}

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + escaped(value) + "\"";
}

std::string write_case(const RuleTest& test, PlaceFinder& places) {
  const Position position = places.position(test.at);
  std::string xml = "    <testcase" + attribute("classname", test.at.source->name()) +
                    attribute("name", name_test(test) + ": " + test.text) +
                    attribute("file", test.at.source->name()) +
                    attribute("line", std::to_string(position.line));
  if (test.has_passed()) return xml + "/>\n";
  xml += ">\n      <failure" + attribute("message", test.message) + ">" +
         escaped(place_text(test.at, position)) + "\n";
  if (!test.got.empty()) xml += "- " + escaped(test.want) + "\n+ " + escaped(test.got) + "\n";
  return xml + "</failure>\n    </testcase>\n";
}

}  // namespace

/// A suite a file; the tests stand in the order of their places.
std::string write_tests_junit(const std::vector<RuleTest>& tests, bool /*in_colour*/) {
  const auto count_failed = [](auto begin, auto end) {
    return std::to_string(std::count_if(begin, end, [](const RuleTest& test) { return !test.has_passed(); }));
  };
  std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" +
                    attribute("tests", std::to_string(tests.size())) +
                    attribute("failures", count_failed(tests.begin(), tests.end())) + ">\n";
  PlaceFinder places;
  for (auto begin = tests.begin(); begin != tests.end();) {
    const auto end = std::find_if(begin, tests.end(),
                                  [&](const RuleTest& test) { return test.at.source != begin->at.source; });
    xml += "  <testsuite" + attribute("name", begin->at.source->name()) +
           attribute("tests", std::to_string(end - begin)) + attribute("failures", count_failed(begin, end)) +
           ">\n";
    for (auto test = begin; test != end; ++test) xml += write_case(*test, places);
    xml += "  </testsuite>\n";
    begin = end;
  }
  return xml + "</testsuites>\n";
}

}  // namespace canonym::cli
