#include <doctest/doctest.h>

#include <string>

#include "canonym/compare_rules.h"
#include "support/random_case.h"
#include "support/rules_for_tests.h"

namespace canonym {
namespace {

Matcher matcher_of(const std::string& body) {
  return matcher_for("canonym: 1\ntitle: t\nsource: s\n" + body);
}

std::string describe_items(const std::vector<ChangedItem>& items) {
  std::string text;
  for (const ChangedItem& item : items) {
    text += std::string(change_name(item.change)) + " " + item.kind + " " + item.old_id +
            (item.old_id.empty() ? "" : ">") + item.id;
    if (item.records > 0) text += " of " + std::to_string(item.records);
    text += "\n";
    if (item.change != ItemChange::changed && item.change != ItemChange::renamed) continue;
    for (const FieldChange& field : item.fields)
      text += " " + field.field + ": " + field.before + ">" + field.after + "\n";
  }
  return text;
}

std::string describe_outcome(const std::vector<Hit>& hits) {
  std::string text;
  for (const Hit& hit : hits) {
    for (const std::string& record : hit.records) text += "[" + record + "]";
    text += hit.action == Action::skip ? std::string(skip_name(hit.reason)) : hit.replacement;
    text += "," + std::string(way_name(hit.via));
  }
  return text;
}

std::string describe(const RuleDifference& difference) {
  std::string text = describe_items(difference.records) + describe_items(difference.groups) +
                     describe_items(difference.tables);
  for (const ChangedSpelling& spelling : difference.spellings)
    text += std::string(effect_name(spelling.effect)) + ": " + spelling.spelling + ": " +
            describe_outcome(spelling.before) + ">" + describe_outcome(spelling.after) + "\n";
  return text;
}

const std::string minsk = "names:\n  minsk: {kind: place, canonical: Minsk, variants: [Mensk]}\n";

}  // namespace

TEST_CASE("what a change of rules means") {
  struct Row {
    const char* why;
    std::string before, after;
    const char* want;
  };
  const Row rows[] = {
      {"nothing changed", minsk, minsk, ""},
      {"layout, comments and quotes", minsk,
       "names:\n  # the capital\n  minsk:\n    canonical: 'Minsk'\n    variants:\n      - \"Mensk\"\n    "
       "kind: place\n",
       ""},
      {"what is no rule for texts", minsk,
       "names:\n  minsk: {kind: place, canonical: Minsk, source: a book,\n    variants: [{spelling: Mensk, "
       "status: "
       "attested}],\n    examples: [{text: Mensk, becomes: Minsk}]}\n",
       ""},
      {"a variant comes and another goes", minsk,
       "names:\n  minsk: {kind: place, canonical: Minsk, variants: [Miensk]}\n",
       "changed place minsk\n variant: Mensk>\n variant: >Miensk\n"
       "appears: Miensk: >[minsk]Minsk,variant\nvanishes: Mensk: [minsk]Minsk,variant>\n"},
      {"another canonical", minsk,
       "names:\n  minsk: {kind: place, canonical: Miensk, variants: [Mensk, Minsk]}\n",
       "changed place minsk\n canonical: Minsk>Miensk\n variant: >Minsk\n"
       "appears: Miensk: >[minsk]Miensk,canonical\n"
       "changes: Mensk: [minsk]Minsk,variant>[minsk]Miensk,variant\n"
       "changes: Minsk: [minsk]Minsk,canonical>[minsk]Miensk,variant\n"},
      {"another id", minsk, "names:\n  minsk-city: {kind: place, canonical: Minsk, variants: [Mensk]}\n",
       "renamed place minsk>minsk-city\n"},
      {"another id, and more", minsk, "names:\n  minsk-city: {kind: place, canonical: Minsk}\n",
       "renamed place minsk>minsk-city\n variant: Mensk>\nvanishes: Mensk: [minsk-city]Minsk,variant>\n"},
      {"another thing of the same name is no rename", minsk,
       "names:\n  fc-minsk: {kind: organization, canonical: Minsk, variants: [Mensk]}\n",
       "added organization fc-minsk\nremoved place minsk\n"
       "changes: Mensk: [minsk]Minsk,variant>[fc-minsk]Minsk,variant\n"
       "changes: Minsk: [minsk]Minsk,canonical>[fc-minsk]Minsk,canonical\n"},
      {"a look-alike", minsk,
       "names:\n  minsk: {kind: place, canonical: Minsk, never: [{spelling: Mensk, why: a village}]}\n",
       "changed place minsk\n never: >Mensk\n variant: Mensk>\n"
       "changes: Mensk: [minsk]Minsk,variant>[minsk]never,canonical\n"},
      {"a style", minsk,
       "names:\n  minsk: {kind: place, canonical: Minsk, variants: [Mensk], styles: {de: {spelling: Minsk, "
       "until: "
       "2020-08-09}}}\n",
       "changed place minsk\n style de: >Minsk until 2020-08-09\n"},
      {"a part of a name touches the records that have it",
       "parts:\n  given: {Anna: [Hanna]}\nnames:\n  luk: {kind: person, canonical: Anna Luk}\n",
       "parts:\n  given: {Anna: [Hanna, Ganna]}\nnames:\n  luk: {kind: person, canonical: Anna Luk}\n",
       "changed given Anna of 1\n spelling: >Ganna\n"
       "appears: Ganna Luk: [luk]Luk,canonical>[luk]Anna Luk,part\n"},
      {"a family name that is no longer found alone", "names:\n  luk: {kind: person, canonical: Anna Luk}\n",
       "names:\n  luk: {kind: person, canonical: Anna Luk, alone: never}\n",
       "changed person luk\n alone: family>never\n"
       "changes: Luk: [luk]Luk,canonical>[luk]never alone,canonical\n"},
      {"a collision that was let through",
       "checks: {all: off}\nnames:\n  one: {kind: place, canonical: Minsk, variants: [Mensk]}\n"
       "  two: {kind: place, canonical: Miensk}\n",
       "checks: {all: off}\nnames:\n  one: {kind: place, canonical: Minsk, variants: [Mensk]}\n"
       "  two: {kind: place, canonical: Miensk, variants: [Mensk]}\n",
       "changed place two\n variant: >Mensk\n"
       "becomes ambiguous: Mensk: [one]Minsk,variant>[one][two]ambiguous,variant\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const Matcher before = matcher_of(row.before), after = matcher_of(row.after);
    CHECK(describe(compare_rules(before, after)) == row.want);
    CHECK(compare_rules(after, before).is_empty() == std::string_view(row.want).empty());
  }
}

TEST_CASE("moving things about changes nothing, on random rules") {
  const std::uint32_t seed = number_from_environment("CANONYM_SEED", 20261122);
  const std::uint32_t rounds = number_from_environment("CANONYM_ROUNDS", 500);
  MESSAGE("CANONYM_SEED=" << seed << " CANONYM_ROUNDS=" << rounds);
  RandomMaker maker(seed);
  std::size_t compared = 0;
  for (std::uint32_t round = 0; round < rounds; ++round) {
    const RandomCase made = maker.make_case();
    const std::optional<RuleSet> before = load_yaml(made.rules.to_yaml());
    const std::optional<RuleSet> after = load_files(maker.split(maker.shuffle(made.rules)));
    if (!before || !after) continue;
    ++compared;
    const RuleDifference difference = compare_rules(Matcher(*before), Matcher(*after));
    INFO(made.rules.to_yaml());
    REQUIRE(describe(difference) == "");
    REQUIRE(difference.is_empty());
  }
  CHECK(compared > rounds / 4);
}

}  // namespace canonym
