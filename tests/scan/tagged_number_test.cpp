#include "match/tagged_number.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace canonym {

TEST_CASE("slots that nobody vouches for are seen through, whatever is above their numbers") {
  constexpr std::uint32_t root = 0, unknown = 0xFFFFFFFF;
  constexpr std::uint32_t tag = 0xABCD0000;  // above the numbers of five
  struct Row {
    std::string why;
    std::vector<Little32> slots;
    std::uint32_t empty, least, end;
    bool has_empty, are_within;
  };
  const std::vector<Row> rows{
      {"no slot at all: a search would not end", {}, root, 1, 5, false, true},
      {"only empty ones", {root, root}, root, 1, 5, true, true},
      {"the least and the last number", {1, tag | 4, root, root}, root, 1, 5, true, true},
      {"none is empty", {1, 2, 3, 4}, root, 1, 5, false, true},
      {"the end is no number", {tag | 5, root}, root, 1, 5, true, false},
      {"a tagged root is not empty, and too low", {tag | root, root}, root, 1, 5, true, false},
      {"there is nothing but the root", {1, root}, root, 1, 1, true, false},
      {"words are counted from 0", {0, tag | 4, unknown, unknown}, unknown, 0, 5, true, true},
      {"there is no word", {0, unknown}, unknown, 0, 0, true, false},
      {"all bits but one: not empty", {0xFFFFFFFE, unknown}, unknown, 0, 5, true, false},
      {"so many that vectors go by, and none is within", std::vector<Little32>(1001, 7), root, 1, 5, false,
       false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const TaggedNumber::Slots seen = TaggedNumber(row.end).look_at(row.slots, row.empty, row.least, row.end);
    CHECK(seen.has_empty == row.has_empty);
    CHECK(seen.are_within == row.are_within);
  }
}

TEST_CASE("one slot is enough, wherever it stands") {
  for (std::size_t at = 0; at < 67; ++at) {
    CAPTURE(at);
    std::vector<Little32> slots(67, 3);
    slots[at] = 0;
    CHECK(TaggedNumber(5).look_at(slots, 0, 1, 5).has_empty);
    slots[at] = 6;
    CHECK_FALSE(TaggedNumber(5).look_at(slots, 0, 1, 5).are_within);
  }
}

}  // namespace canonym
