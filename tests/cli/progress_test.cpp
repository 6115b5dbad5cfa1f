#include "texts/progress.h"

#include <doctest/doctest.h>

#include <string_view>

namespace canonym::cli {
namespace {

TEST_CASE("progress is told in short") {
  struct Row {
    std::string_view why;
    std::uintmax_t done;
    std::optional<std::uintmax_t> total;
    double seconds;
    std::string_view told;
  };
  const Row rows[] = {
      {"a pipe has no end that is known", 5'000'000, std::nullopt, 2.5, "5.0 MB, 2.0 MB/s"},
      {"a file", 30'000'000, 90'000'000, 3, "30 MB of 90 MB, 10 MB/s, 6 s left"},
      {"a long one", 1'234'000'000, 98'765'000'000, 10, "1.2 GB of 99 GB, 123 MB/s, 14 min left"},
      {"a very long one", 1'000'000, 30'000'000'000, 2, "1.0 MB of 30 GB, 500 kB/s, 16 h 40 min left"},
      {"numbers grow by a digit, not by two", 999'600, std::nullopt, 1, "1.0 MB, 1.0 MB/s"},
      {"a file that has grown", 20, 10, 1, "20 B of 10 B, 20 B/s"},
      {"nothing yet", 0, 10, 0, "0 B of 10 B, 0 B/s"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(describe_progress(row.done, row.total, row.seconds) == row.told);
  }
}

}  // namespace
}  // namespace canonym::cli
