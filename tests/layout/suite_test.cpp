#include <doctest/doctest.h>

#include "layout/lay_out.h"
#include "yaml/read_yaml.h"
#include "yaml/suite_case.h"

namespace canonym {

TEST_CASE("the YAML test suite: what is read is laid out, and says the same") {
  const auto folder = find_suite();
  if (!folder) {
    MESSAGE("skipped: the YAML test suite is not there");
    return;
  }
  int laid_out = 0;
  for (const SuiteCase& suite_case : read_suite(*folder)) {
    const Source source(suite_case.id, suite_case.yaml);
    if (!read_yaml(source).root) continue;
    CAPTURE(suite_case.id);
    CAPTURE(suite_case.yaml);
    CAPTURE(lay_out(suite_case.yaml));
    CHECK(find_broken_layout(suite_case.yaml) == "");
    ++laid_out;
  }
  CHECK(laid_out > 150);
  MESSAGE(laid_out << " cases were laid out");
}

}  // namespace canonym
