#include "match/ascii_block.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "match/letter_case.h"

namespace canonym {
namespace {

bool is_between(char byte, char first, char last) {
  return byte >= first && byte <= last;
}

/// Byte by byte.
void check_block(const std::string& text) {
  const AsciiBlock block(text.data());
  std::size_t leading = AsciiBlock::size;
  std::uint64_t capitals = 0;
  std::string small = text;
  for (std::size_t i = AsciiBlock::size; i-- > 0;) {
    const bool is_capital = is_between(text[i], 'A', 'Z');
    const bool is_letter = is_capital || is_between(text[i], 'a', 'z');
    const bool is_digit = is_between(text[i], '0', '9');
    const std::uint64_t bit = std::uint64_t{0x80} << i * 8;
    CHECK(((block.letters & bit) != 0) == is_letter);
    CHECK(((block.digits & bit) != 0) == is_digit);
    if (!is_letter && !is_digit) leading = i;
    capitals |= std::uint64_t{is_capital} << i;
    if (is_capital) small[i] = static_cast<char>(text[i] + 'a' - 'A');
  }
  CHECK(block.count_leading() == leading);
  CHECK(block.capitals() == capitals);
  Little64 folded = block.small_letters();
  CHECK(std::string(reinterpret_cast<const char*>(&folded), AsciiBlock::size) == small);
}

}  // namespace

TEST_CASE("a block of eight bytes is what its bytes are") {
  for (int byte = 0; byte < 256; ++byte)
    for (std::size_t at = 0; at < AsciiBlock::size; ++at)
      for (const char around : {'a', 'Z', '\x7F', '\xFF'}) {
        std::string text(AsciiBlock::size, around);
        text[at] = static_cast<char>(byte);
        check_block(text);
      }
  std::mt19937 random(20200914);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    while (text.size() < AsciiBlock::size) text += static_cast<char>(random());
    check_block(text);
  }
}

TEST_CASE("letter cases are the same letter by letter and many at once") {
  std::mt19937_64 random(20200914);
  for (int round = 0; round < 2000; ++round) {
    LetterCase one_by_one, at_once;
    for (int blocks = 0; blocks < 10; ++blocks) {
      const std::uint64_t capitals = random();
      const std::size_t count = random() % 9;
      for (std::size_t i = 0; i < count; ++i) one_by_one.add((capitals >> i & 1) != 0);
      at_once.add(capitals, count);
    }
    CHECK(one_by_one.capitals == at_once.capitals);
    CHECK(one_by_one.letters == at_once.letters);
  }
}

}  // namespace canonym
