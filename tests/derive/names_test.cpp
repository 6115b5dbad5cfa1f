#include <doctest/doctest.h>

#include <optional>
#include <string>

#include "canonym/matcher.h"
#include "support/random_case.h"

using namespace canonym;

namespace {

constexpr const char* rules = R"yml(canonym: 1
checks: {all: off}
parts:
  given:
    Olga: [Wolha, Вольха]
names:
  volga: {kind: place, canonical: Volga, native: {ru: Волга}}
  zora: {kind: place, canonical: Zara, native: {ru: Гора}}
  new-volga: {kind: place, canonical: New Volga, native: {ru: Лоа Волга}}
  gorolov: {kind: place, canonical: On Mountain, native: {ru: Рол-Гора}}
  gorova: {canonical: Gala Gorova, native: {ru: Гала Алго-Горова}}
)yml";

constexpr const char* letters = R"yml(canonym: 1
title: t
source: s
checks: {all: off}
correspondences: ru
rows:
  а: {a: all}
  в: {v: en, w: de}
  г: {g: all, h: all}
  л: {l: all}
  о: {o: all}
  р: {r: all}
  х: {h: all, g: all rare}
  ь: {"": all}
samples: {}
)yml";

constexpr const char* guard = R"yml(canonym: 1
title: t
source: s
checks: {all: off}
guard: short
shortest: 3
deviations: {6: 1}
words: {all: hora}
)yml";

/// What is found, in order, each between brackets, with the reason where it is skipped.
std::string find_all(std::string_view text) {
  const std::string next(next_file);
  const std::optional<RuleSet> set = load_yaml(rules + next + letters + next + guard);
  REQUIRE(set);
  std::string found;
  for (const Match& match : Matcher(*set).find(text)) {
    found += "[" + std::string(text.substr(match.span.begin, match.span.size()));
    if (match.skip != Skip::none) found += ": " + std::string(skip_name(match.skip));
    found += "]";
  }
  return found;
}

}  // namespace

TEST_CASE("a word that is all there is of a derived name may be something else") {
  struct Row {
    const char *why, *text, *want;
  };
  const Row rows[] = {
      {"a place", "Wolga und Gora", "[Wolga][Gora]"},
      {"a word of the guards", "Hora", "[Hora: common word]"},
      {"a listed given name", "Wolha kam.", "[Wolha: common word]"},
      {"in capitals, too", "WOLHA kam.", "[WOLHA: common word]"},
      {"what a group has in native letters, as it is written there", "Volha came.", "[Volha: common word]"},
      {"what may be read as a given name, before a family name", "Wolga Babariko", "[Wolga: common word]"},
      {"but not before a small letter", "Wolga boats", "[Wolga]"},
      {"nor at the end of a line", "Wolga\nBabariko", "[Wolga]"},
      {"nor with a comma between", "Wolga, Babariko", "[Wolga]"},
      {"what is no given name, before a capital", "Gora Belukha", "[Gora]"},
      {"the canonical spelling is not derived", "Volga Babariko", "[Volga]"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(find_all(row.text) == row.want);
  }
}

TEST_CASE("languages join the words of a derived name as they like") {
  struct Row {
    const char *why, *text, *want;
  };
  const Row rows[] = {
      {"as the native form", "Rol-Gora, Loa Volga", "[Rol-Gora][Loa Volga]"},
      {"a blank for a hyphen", "Rol Gora", "[Rol Gora]"},
      {"a hyphen for a blank", "Loa-Wolga", "[Loa-Wolga]"},
      {"not nothing for a hyphen", "Rolgora", ""},
      {"listed words are joined as they are listed", "On-Mountain, New-Volga", "[Volga]"},
      {"native words are, too", "Рол Гора", "[Гора]"},
      {"parts of a person's name are not joined otherwise",
       "Gala Algo-Horova, Gala Algo Horova, Gala-Algo-Horova", "[Gala Algo-Horova][Algo-Horova]"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(find_all(row.text) == row.want);
  }
}
