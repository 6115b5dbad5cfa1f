#include <doctest/doctest.h>

#include <filesystem>

#include "canonym/source.h"
#include "layout/lay_out.h"

namespace canonym {

TEST_CASE("every built-in rule file can be laid out, and says the same") {
  int count = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(CANONYM_SOURCE_DIR "/rules")) {
    if (entry.path().extension() != ".yml") continue;
    CAPTURE(entry.path());
    CHECK(find_broken_layout(std::string(read_source(entry.path())->text())) == "");
    ++count;
  }
  CHECK(count > 100);
}

}  // namespace canonym
