#include <nlohmann/json.hpp>

#include "formats/place.h"
#include "tests/test_format.h"

namespace canonym::cli {

std::string write_tests_json(const std::vector<RuleTest>& tests, bool /*in_colour*/) {
  using Json = nlohmann::ordered_json;
  PlaceFinder places;
  std::string text;
  for (const RuleTest& test : tests) {
    const Position position = places.position(test.at);
    Json object;
    object["file"] = test.at.source->name();
    object["line"] = position.line;
    object["column"] = position.column;
    object["kind"] = test.kind == RuleTest::Kind::sample ? "sample" : "example";
    object["about"] = test.about;
    object["passed"] = test.has_passed();
    object["text"] = test.text;
    object["want"] = test.want;
    // A table that makes many things of a form has no one answer.
    object["got"] =
        test.has_passed() || !test.got.empty() ? Json(test.has_passed() ? test.want : test.got) : Json();
    object["message"] = test.message;
    text += object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  }
  return text;
}

}  // namespace canonym::cli
