#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>

#include "layout/lay_out.h"

namespace canonym {
namespace {

constexpr std::string_view rules = R"(# head

canonym: 1   # version
title: "Belarus, public figures"
checks: {missing-source: off}
parts:
  given:
    # women
    Sviatlana: [Svetlana, 'Swetlana',   # German
      Svjatlana]

names:
  tsikhanouskaya:   # record id
    canonical: Sviatlana Tsikhanouskaya
    kind: person
    variants:
      - Svetlana Georgiyevna Tikhanovskaya

      # the press
      - source: DW 2020-08-10
        spelling: Swetlana Tichanowskaja
        # below
    why: >-
      the spelling of
      her own site
    note: |
      one

      two
    examples:
      - {text: "Svetlana Tikhanovskaya’s aide", becomes: "Sviatlana \u0054sikhanouskaya’s aide"}
      - text: 'a long
          text'
        unchanged: true
  # end
# of all
)";

/// Bytes and words that mean something to YAML or to its layout.
constexpr std::array<std::string_view, 40> pieces = {"\n",      " ",
                                                     "  ",      "\t",
                                                     "- ",      "-",
                                                     ": ",      ":",
                                                     ",",       "[",
                                                     "]",       "{",
                                                     "}",       "#",
                                                     " #",      " # a comment\n",
                                                     "\n# b\n", "\n    # c\n",
                                                     "\n\n",    "'",
                                                     "\"",      "\\",
                                                     "|\n",     "|+\n",
                                                     ">\n",     "? ",
                                                     "---",     "...",
                                                     "no",      "1984",
                                                     "\r\n",    "[]",
                                                     "{}",      " []",
                                                     " {}",     "\n- - a\n",
                                                     "x: y\n",  "\xEF\xBB\xBF",
                                                     "😀",       "[a, # d\n b]"};

using Random = std::mt19937;

std::size_t pick(Random& random, std::size_t below) {
  return std::uniform_int_distribution<std::size_t>(0, below - 1)(random);
}

void mutate(std::string& text, Random& random) {
  const std::size_t at = pick(random, text.size() + 1);
  const std::size_t size = pick(random, 12);
  switch (pick(random, 5)) {
    case 0:
      text.erase(at, size);
      break;
    case 1:
      text.insert(at, text.substr(pick(random, text.size() + 1), size * 8));
      break;
    default:
      text.insert(at, pieces[pick(random, pieces.size())]);
      break;
  }
}

}  // namespace

TEST_CASE("whatever is done to a rule file: what is read is laid out, says the same, and stays so") {
  constexpr unsigned seed = 20200809;
  CAPTURE(seed);
  Random random(seed);
  int count = 0;
  for (int round = 0; round < 10000; ++round) {
    std::string text(rules);
    const std::size_t times = 1 + pick(random, 3);
    for (std::size_t i = 0; i < times; ++i) mutate(text, random);
    CAPTURE(round);
    CAPTURE(text);
    REQUIRE(find_broken_layout(text) == "");
    count += !lay_out(text).starts_with("refused: ");
  }
  // Else the test would have tried too little.
  CHECK(count > 1000);
  MESSAGE(count << " of 10000 could be read");
}

}  // namespace canonym
