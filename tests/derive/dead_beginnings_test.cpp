#include "match/dead_beginnings.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "match/compiled.h"
#include "support/random_case.h"

using namespace canonym;

namespace {

constexpr std::string_view letters = "abijklshtcmuzo";

std::string make_word(RandomMaker& maker, std::string beginning, std::size_t size) {
  while (beginning.size() < size) beginning += letters[maker.below(letters.size())];
  return beginning;
}

/// Another word of which a walk should say the same.
std::string vary(RandomMaker& maker, const std::string& word, const DeadBeginning& dead) {
  const std::size_t size = dead.has_length ? word.size() : dead.letters + maker.below(6);
  return make_word(maker, word.substr(0, dead.letters), std::max<std::size_t>(size, 2));
}

}  // namespace

TEST_CASE("law: off what begins as a dead word no word is read") {
  RandomMaker maker(number_from_environment("CANONYM_SEED", 2020));
  std::size_t dead_words = 0;
  for (int i = 0; i < 150; ++i) {
    const std::optional<RuleSet> rules = load_yaml(maker.make_case().rules.to_yaml());
    if (!rules) continue;
    const Matcher matcher(*rules);
    const DerivedWords& derived = matcher.compiled().derived_words;
    std::vector<WordDerivation> found;
    for (int j = 0; j < 60; ++j) {
      const std::string word = make_word(maker, "", 2 + maker.below(6));
      const auto dead = derived.find(word, found);
      if (!dead) continue;
      REQUIRE(found.empty());
      for (int k = 0; k < 8; ++k) {
        const std::string other = vary(maker, word, *dead);
        CAPTURE(word);
        CAPTURE(other);
        derived.find(other, found);
        REQUIRE(found.empty());
        ++dead_words;
      }
    }
  }
  CHECK(dead_words > 1000);
}

TEST_CASE("dead beginnings") {
  DeadBeginnings dead;
  CHECK_FALSE(dead.has("kandouy"));
  dead.note("Kandouy", {3, false});
  dead.note("plumber", {2, true});
  dead.note("vo’y", {1, false});
  dead.note("quomiatorium", {9, false});
  struct Row {
    const char *why, *word;
    bool want;
  };
  const Row rows[] = {
      {"the word", "Kandouy", true},
      {"another that begins so", "KANBERRA", true},
      {"no more than that", "kan", true},
      {"less", "ka", false},
      {"in small letters", "kaniv", true},
      {"another third letter", "kaliv", false},
      {"the same length", "plovdiv", true},
      {"another length", "plovdivs", false},
      {"other characters in it", "kan’s", false},
      {"letters of other scripts", "канdouy", false},
      {"nothing is noted of a word with other characters", "volga", false},
      {"nor of beginnings that are too long", "quomiatorium", false},
      {"an empty word", "", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(dead.has(row.word) == row.want);
  }
}
