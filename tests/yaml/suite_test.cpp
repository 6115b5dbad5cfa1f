#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "yaml/describe.h"
#include "yaml/suite_case.h"

namespace canonym {
namespace {

struct Harmless {
  std::string_view id;
  std::string_view why;
};

// Both libraries read these although YAML forbids them, and there is no second way to read them.
constexpr std::array accepted_invalid = {
    Harmless{"9C9N",
             "lines inside brackets too little indented: brackets end the list, indentation says nothing"},
    Harmless{"DK95/1",
             "a quoted text goes on in a line indented by a tab: the blanks are folded all the same"},
    Harmless{"QB6E",
             "a quoted text goes on in lines too little indented: the quote ends it, they are folded"},
    Harmless{"S98Z", "a block scalar without text begins with blank lines of growing length: all are blank"},
    Harmless{"Y79Y/3", "a line inside brackets is indented by a tab: brackets end the list"},
};

const Harmless* find_harmless(const std::string& id) {
  const auto found = std::find_if(accepted_invalid.begin(), accepted_invalid.end(),
                                  [&](const Harmless& row) { return row.id == id; });
  return found == accepted_invalid.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("the YAML test suite: nothing invalid is read, nothing valid is misread") {
  const auto folder = find_suite();
  if (!folder) {
    MESSAGE("skipped: the YAML test suite is not there");
    return;
  }
  std::map<std::string, int> counts;
  for (const SuiteCase& suite_case : read_suite(*folder)) {
    CAPTURE(suite_case.id);
    CAPTURE(suite_case.yaml);
    const Source source(suite_case.id, suite_case.yaml);
    const ReadYaml read = read_yaml(source);
    REQUIRE(read.root.has_value() == !read.problems.has_errors());
    if (suite_case.is_invalid) {
      CHECK(read.root.has_value() == (find_harmless(suite_case.id) != nullptr));
      ++counts[read.root ? "invalid, accepted" : "invalid, refused"];
    } else if (read.root) {
      CHECK(describe_tree(*read.root) == suite_case.tree);
      ++counts["valid, read"];
    } else {
      CAPTURE(describe_problems(read.problems));
      ++counts["valid, refused: " + std::string(read.problems[0].code)];
    }
  }
  for (const auto& [what, count] : counts) MESSAGE(count << " " << what);
}

}  // namespace canonym
