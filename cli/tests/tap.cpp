#include <nlohmann/json.hpp>

#include "formats/place.h"
#include "tests/test_format.h"

namespace canonym::cli {
namespace {

/// A description: `#` would begin a directive, a backslash escapes.
std::string escaped(std::string_view text) {
  std::string line;
  for (const char c : shown_text(text)) {
    if (c == '#' || c == '\\') line += '\\';
    line += c;
  }
  return line;
}

/// JSON is YAML.
std::string json_text(std::string_view text) {
  return nlohmann::json(shown_text(text)).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string write_diagnostics(const RuleTest& test, const Position& position) {
  std::string yaml = "  ---\n  message: " + json_text(test.message) +
                     "\n  at: " + json_text(place_text(test.at, position)) + "\n";
  if (!test.got.empty())
    yaml += "  wanted: " + json_text(test.want) + "\n  found: " + json_text(test.got) + "\n";
  return yaml + "  ...\n";
}

}  // namespace

std::string write_tests_tap(const std::vector<RuleTest>& tests, bool /*in_colour*/) {
  PlaceFinder places;
  std::string text = "TAP version 14\n1.." + std::to_string(tests.size()) + "\n";
  std::size_t number = 0;
  for (const RuleTest& test : tests) {
    const Position position = places.position(test.at);
    text += (test.has_passed() ? "ok " : "not ok ") + std::to_string(++number) + " - " +
            escaped(place_text(test.at, position) + " " + name_test(test) + ": " + test.text) + "\n";
    if (!test.has_passed()) text += write_diagnostics(test, position);
  }
  return text;
}

}  // namespace canonym::cli
