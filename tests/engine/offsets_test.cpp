#include "canonym/offsets.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <random>
#include <string>

namespace canonym {

TEST_CASE("positions are those of a walk from the front, in whatever order they are asked for") {
  constexpr unsigned seed = 20201122;
  CAPTURE(seed);
  std::mt19937 random(seed);
  const std::string pieces[] = {"a", "\n", "é", "😀", "\xFF", "Ціханоўская\n", std::string(300, 'x')};
  std::string text;
  while (text.size() < 200'000) text += pieces[random() % std::size(pieces)];
  PositionCounter any_order(text);
  for (int round = 0; round < 200; ++round) {
    // Most of the time a little back, as from a problem to its remark.
    const std::size_t first = random() % text.size();
    const std::size_t offset =
        round % 3 == 0 ? random() % text.size() : first - std::min<std::size_t>(first, random() % 500);
    CAPTURE(offset);
    const Position want = PositionCounter(text).position(offset);
    any_order.position(first);
    const Position got = any_order.position(offset);
    CHECK(got.line == want.line);
    CHECK(got.column == want.column);
  }
}

}  // namespace canonym
