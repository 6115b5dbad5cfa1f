#include "derive/native_beginnings.h"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <tuple>
#include <vector>

#include "match/compiled.h"
#include "support/random_case.h"

using namespace canonym;

namespace {

auto what_of(const std::vector<WordDerivation>& found) {
  std::vector<std::tuple<std::uint32_t, LanguageSet, std::uint8_t, LabelSet, LabelSet, bool>> all;
  for (const WordDerivation& d : found)
    all.emplace_back(d.form, d.read_as, d.deviations, d.labels, d.allowed, d.has_ending);
  return all;
}

}  // namespace

TEST_CASE("law: what is remembered of words that begin alike changes nothing") {
  RandomMaker maker(number_from_environment("CANONYM_SEED", 2021));
  std::size_t read = 0, remembered = 0;
  for (int i = 0; i < 500; ++i) {
    const RandomCase made = maker.make_case();
    const std::optional<RuleSet> rules = load_yaml(made.rules.to_yaml());
    if (!rules) continue;
    // Each remembers by itself what it was asked for.
    const Matcher plain(*rules), remembering(*rules);
    NativeBeginnings beginnings;
    std::vector<WordDerivation> wanted, found;
    for (int j = 0; j < 10; ++j) {
      std::istringstream text(maker.make_text(made));
      for (std::string word; text >> word;)
        for (const std::string& other : {word, word + "a", word.substr(0, word.size() / 2) + "ov"}) {
          CAPTURE(other);
          plain.compiled().derived_words.find(other, wanted);
          remembering.compiled().derived_words.find(other, found, &beginnings);
          REQUIRE(what_of(found) == what_of(wanted));
          const MarkedLetters letters = read_marked_letters(other);
          if (letters.size() <= NativeBeginnings::letters || !beginnings.find(letters)) continue;
          ++remembered;
          read += !found.empty();
        }
    }
  }
  CHECK(read > 20);
  CHECK(remembered > 5000);
}
