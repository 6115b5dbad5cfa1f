#include "match/known_derivations.h"

#include <doctest/doctest.h>

#include <string>
#include <thread>
#include <vector>

namespace canonym {
namespace {

/// More than are remembered.
constexpr std::size_t many = 100'000;

std::string word_of(std::size_t number) {
  return "Word" + std::to_string(number);
}

std::vector<DerivedWord> words_of(std::size_t number) {
  if (number % 3 == 0) return {};
  return {DerivedWord{static_cast<NativeIndex>(number), 1, 2, 3}};
}

TEST_CASE("What a spelling was read off is remembered, nothing as well") {
  KnownDerivations known;
  std::vector<DerivedWord> found{DerivedWord{}};
  CHECK_FALSE(known.find("Minsk", found));
  known.note("Minsk", {});
  CHECK(known.find("Minsk", found));
  CHECK(found.empty());
  known.note("Brest", {DerivedWord{7, 0, 1, 1}});
  CHECK(known.find("Brest", found));
  CHECK(found == std::vector{DerivedWord{7, 0, 1, 1}});
  CHECK_FALSE(known.find("brest", found));
}

TEST_CASE("Of many spellings some are forgotten, and none is mixed up") {
  KnownDerivations known;
  std::vector<DerivedWord> found;
  for (std::size_t number = 0; number < many; ++number) {
    known.note(word_of(number), words_of(number));
    if (known.find(word_of(number / 2), found)) CHECK(found == words_of(number / 2));
  }
  std::size_t remembered = 0;
  for (std::size_t number = 0; number < many; ++number) {
    if (!known.find(word_of(number), found)) continue;
    CHECK(found == words_of(number));
    ++remembered;
  }
  CHECK(remembered > 0);
  CHECK(remembered < many);
}

TEST_CASE("A spelling that is asked for again and again is not forgotten") {
  KnownDerivations known;
  std::vector<DerivedWord> found;
  known.note(word_of(1), words_of(1));
  for (std::size_t number = 2; number < many; ++number) {
    known.note(word_of(number), words_of(number));
    REQUIRE(known.find(word_of(1), found));
  }
}

TEST_CASE("Threads share it") {
  KnownDerivations known;
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&] {
      std::vector<DerivedWord> found;
      for (std::size_t number = 0; number < 2'000; ++number) {
        if (!known.find(word_of(number), found))
          known.note(word_of(number), words_of(number));
        else if (found != words_of(number))
          FAIL_CHECK("mixed up");
      }
    });
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace canonym
