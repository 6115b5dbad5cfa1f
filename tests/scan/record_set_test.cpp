#include "match/record_set.h"

#include <doctest/doctest.h>

#include <random>
#include <set>

namespace canonym {
namespace {

TEST_CASE("A record is in the set from when it is inserted until it is erased") {
  RecordSet records;
  for (const RecordIndex record : {0u, 63u, 64u, 4095u, 4096u, 1'000'000u}) {
    CAPTURE(record);
    CHECK_FALSE(records.contains(record));
    CHECK(records.insert(record));
    CHECK_FALSE(records.insert(record));
    CHECK(records.contains(record));
    CHECK_FALSE(records.contains(record + 1));
    records.erase(record);
    CHECK_FALSE(records.contains(record));
  }
}

TEST_CASE("Erasing a record that is not in the set does nothing") {
  RecordSet records;
  records.erase(70'000);
  records.insert(3);
  records.erase(70'000);
  records.erase(4);
  CHECK(records.contains(3));
  CHECK_FALSE(records.contains(70'000));
}

TEST_CASE("It is what std::set is") {
  std::mt19937 random(1);
  RecordSet records;
  std::set<RecordIndex> twin;
  for (int i = 0; i < 20'000; ++i) {
    const auto record = static_cast<RecordIndex>(random() % 9'000);
    if (random() % 3 == 0) {
      records.erase(record);
      twin.erase(record);
    } else {
      CHECK(records.insert(record) == twin.insert(record).second);
    }
    const auto asked = static_cast<RecordIndex>(random() % 9'000);
    CHECK(records.contains(asked) == twin.contains(asked));
  }
}

}  // namespace
}  // namespace canonym
