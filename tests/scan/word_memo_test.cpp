#include "match/word_memo.h"

#include <doctest/doctest.h>

#include <string>

namespace canonym {
namespace {

/// Spread well, like those of word keys.
std::uint64_t hash_of(std::uint64_t number) {
  return (number + 1) * 0x9E3779B97F4A7C15;
}

std::string word_of(std::size_t number) {
  return "Word" + std::to_string(number);
}

TEST_CASE("Words are remembered, however long they are in any alphabet") {
  WordMemo memo;
  for (const std::size_t size : {1, 2, 8, 9, 31, 32, 64, 127}) {
    const std::string word(size, 'a');
    CAPTURE(size);
    CHECK_FALSE(memo.has(word, hash_of(size)));
    memo.note(word, hash_of(size));
    CHECK(memo.has(word, hash_of(size)));
    CHECK_FALSE(memo.has(word + "b", hash_of(size)));
  }
}

TEST_CASE("An empty word is never remembered, nor one that is too long") {
  WordMemo memo;
  for (const std::string& word : {std::string(), std::string(128, 'a')}) {
    memo.note(word, 1);
    CHECK_FALSE(memo.has(word, 1));
  }
}

TEST_CASE("Nearly all words of a large vocabulary are remembered while the table grows") {
  constexpr std::size_t count = 40'000;
  WordMemo memo;
  for (std::size_t i = 0; i < count; ++i) memo.note(word_of(i), hash_of(i));
  std::size_t known = 0;
  for (std::size_t i = 0; i < count; ++i) known += memo.has(word_of(i), hash_of(i));
  CHECK(known > count * 99 / 100);
}

TEST_CASE("Of words with one hash no more than a few are remembered, the latest among them") {
  WordMemo memo;
  for (std::size_t i = 0; i < 1000; ++i) {
    memo.note(word_of(i), 1);
    CHECK(memo.has(word_of(i), 1));
  }
  std::size_t known = 0;
  for (std::size_t i = 0; i < 1000; ++i) known += memo.has(word_of(i), 1);
  CHECK(known < 300);
}

TEST_CASE("More words than there is room for are forgotten, and known again") {
  WordMemo memo;
  for (std::size_t i = 0; i < 100'000; ++i) memo.note(word_of(i), hash_of(i));
  CHECK_FALSE(memo.has(word_of(0), hash_of(0)));
  CHECK(memo.has(word_of(99'999), hash_of(99'999)));
}

}  // namespace
}  // namespace canonym
