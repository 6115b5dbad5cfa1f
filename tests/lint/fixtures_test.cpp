#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "canonym/lint.h"
#include "lint/fixture.h"

namespace canonym {
namespace {

std::vector<Fixture> all_fixtures() {
  return load_fixtures(CANONYM_SOURCE_DIR "/tests/lint/fixtures");
}

std::set<std::string> codes_of(const std::vector<Fixture>& fixtures) {
  std::set<std::string> codes;
  for (const Fixture& fixture : fixtures)
    for (const std::string& place : fixture.found) codes.insert(place.substr(place.rfind(' ') + 1));
  return codes;
}

std::string join_lines(const std::vector<std::string>& lines) {
  std::string joined;
  for (const std::string& line : lines) joined += line + "\n";
  return joined;
}

}  // namespace

TEST_CASE("fixtures have the problems that they say they have") {
  for (const Fixture& fixture : all_fixtures()) {
    CAPTURE(fixture.name);
    CHECK(join_lines(fixture.found) == join_lines(fixture.expected));
  }
}

TEST_CASE("every check that may be lowered has a fixture") {
  const std::set<std::string> codes = codes_of(all_fixtures());
  for (const CheckInfo& check : checks()) {
    if (!check.may_be_lowered) continue;
    CAPTURE(check.code);
    CHECK(codes.contains(std::string(check.code)));
  }
}

TEST_CASE("every code is in the table, which is sorted and has no code twice") {
  const auto all = checks();
  for (const std::string& code : codes_of(all_fixtures())) {
    CAPTURE(code);
    CHECK(std::ranges::count(all, std::string_view(code), &CheckInfo::code) == 1);
  }
  CHECK(std::ranges::adjacent_find(all, std::ranges::greater_equal(), &CheckInfo::code) == all.end());
}

}  // namespace canonym
