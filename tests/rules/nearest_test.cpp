#include "rules/nearest.h"

#include <doctest/doctest.h>

namespace canonym {

TEST_CASE("the nearest word is the one that was probably meant") {
  const std::vector<std::string_view> known{"variants", "native", "never", "given", "kind"};
  struct Row {
    std::string why, word, nearest;
  };
  const Row rows[] = {
      {"a changed letter", "varients", "variants"},
      {"two letters swapped", "vairants", "variants"},
      {"which counts as one mistake", "knid", "kind"},
      {"a letter left out", "variant", "variants"},
      {"a letter too many", "kinds", "kind"},
      {"a short word may have one mistake", "kin", "kind"},
      {"but not two", "kn", ""},
      {"a third of a long one", "vorientz", ""},
      {"nothing like it", "population", ""},
      {"the empty word is like none", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(find_nearest(row.word, known).value_or("") == row.nearest);
  }
  const std::vector<std::string_view> equals{"bat", "hat"};
  CHECK(find_nearest("cat", equals) == "bat");
}

TEST_CASE("suggestions come to an end") {
  Suggestions suggestions({"abc"});
  int found = 0;
  for (int i = 0; i < 1000; ++i) found += suggestions.find("abd").has_value();
  CHECK(found == 100);
}

}  // namespace canonym
