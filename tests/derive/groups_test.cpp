#include <doctest/doctest.h>

#include <optional>
#include <string>

#include "canonym/normalize.h"
#include "support/random_case.h"

using namespace canonym;

namespace {

/// Of each group only one name is listed in the letters in which records have it.
constexpr const char* rules = R"yml(canonym: 1
checks: {all: off}
parts:
  given:
    Olga: [Вольга, Ольга, Olha]
    Oral: [Орал]
    Laura: [Лора]
    Lora: [Лора]
    Volga: [Волга-Вольга]
  patronymic:
    Olgovich: [Ольгавіч, Ольгавич]
names:
  read: {canonical: Wolha Aaker}
  listed: {canonical: Olha Baker}
  nearest: {canonical: Oral Caker}
  several: {canonical: Lohra Daker}
  native: {canonical: Helga Eaker, native: {ru: Ольга Икер}}
  both: {canonical: Laura Kaker, native: {ru: Ольга Какер}}
  own: {canonical: Wolha Faker, native: {ru: Лола Факер}}
  plain: {canonical: Helga Gaker}
  patronymic: {canonical: Helga Haker, patronymic: Olgawitsch}
  lacking: {canonical: Helga Laker, patronymic: Olgawitsch, native: {ru: Хельга Лакер}}
  having: {canonical: Helga Maker, patronymic: Olgawitsch, native: {ru: Хельга Ивановна Макер}}
  named: {canonical: Helga Iaker, given: Wolha, native: {ru: Лола Икер}}
  hyphen: {canonical: Wolga-Wolga Jaker}
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
  и: {i: all}
  л: {l: all}
  о: {o: all, oh: de}
  р: {r: all}
  ч: {ch: en, tsch: de}
  ь: {"": all}
samples: {}
)yml";

constexpr const char* guard = R"yml(canonym: 1
title: t
source: s
guard: some
deviations: {4: 1}
)yml";

}  // namespace

TEST_CASE("a record finds the groups of its parts") {
  struct Row {
    const char *why, *text, *want;
  };
  const Row rows[] = {
      {"read off a native spelling of the group", "Olga Aaker", "Wolha Aaker"},
      {"and by all that the others derive", "Aaker, Olha", "Aaker, Wolha"},
      {"with the initials of its native spellings", "O. Aaker", "W. Aaker"},
      {"as the group lists it", "Olga Baker", "Olha Baker"},
      {"a listed name is not read, too", "Olga Caker", "Olga Caker"},
      {"in all groups that are as near", "Laura Daker, Lora Daker", "Lohra Daker, Lohra Daker"},
      {"by its native form", "Olha Eaker", "Helga Eaker"},
      {"by both, though one would do", "Olga Kaker, Lora Kaker", "Laura Kaker, Laura Kaker"},
      {"native forms say which given names it has", "Olga Faker", "Olga Faker"},
      {"but for one that is named", "Olga Iaker", "Helga Iaker"},
      {"no group at all", "Olga Gaker", "Olga Gaker"},
      {"a patronymic, too", "Helga Ольгавич Haker", "Helga Olgawitsch Haker"},
      {"whose native forms have none", "Helga Ольгавич Laker", "Helga Olgawitsch Laker"},
      {"but one that they have counts alone", "Helga Ольгавич Maker", "Helga Ольгавич Maker"},
      {"names of several words are not read", "Volga Jaker", "Volga Jaker"},
  };
  const std::string next(next_file);
  const std::optional<RuleSet> set = load_yaml(rules + next + letters + next + guard);
  REQUIRE(set);
  const Matcher matcher(*set);
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(normalize_text(matcher, row.text).text == row.want);
    CHECK(normalize_text(matcher, row.want).text == row.want);
  }
}
