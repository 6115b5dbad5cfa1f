#include <doctest/doctest.h>

#include "canonym/normalize.h"
#include "review/example_coverage.h"
#include "review/example_mutants.h"
#include "support/random_case.h"

namespace canonym {
namespace {

constexpr std::size_t texts_a_set = 4;

std::uint32_t seed() {
  return number_from_environment("CANONYM_SEED", 20261122);
}

std::uint32_t rounds() {
  return number_from_environment("CANONYM_ROUNDS", 250);
}

/// An example that passes: the text, and what becomes of it.
Example make_example(const std::string& text, const Matcher& matcher, RandomMaker& maker) {
  Example example;
  if (maker.one_in(3)) example.style = maker.one_in(2) ? "de" : "state";
  NormalizeOptions options;
  options.style = example.style;
  example.text.text = text;
  example.becomes = Written{normalize_text(matcher, text, options).text, {}};
  return example;
}

struct Outcome {
  std::size_t caught = 0, missed = 0;
};

/// Compares the two ways for every element that the example could notice.
void compare_ways(const Example& example, const Matcher& matcher, const ElementTable& elements,
                  const std::string& yaml, Outcome& outcome) {
  const std::vector<PlacedExample> examples{{&example, 0, nullptr}};
  const ExampleMutants mutants(matcher, elements, examples, cover_examples(examples, matcher, elements));
  for (ElementIndex i = 0; i < elements.all().size(); ++i) {
    const Element& element = elements.all()[i];
    if (element.place.kind > ElementKind::part) continue;
    const bool is_caught = mutants.is_caught(i);
    const std::string slowly = rewrite_without(element.place, example, matcher);
    ++(is_caught ? outcome.caught : outcome.missed);
    if (is_caught == (slowly != example.becomes->text)) continue;
    FAIL_CHECK(yaml << "\ntext: " << example.text.text << "\nleft out: " << element.told.about << ": "
                    << element.told.text << "\nbecomes: " << slowly << "\nwanted: " << example.becomes->text);
  }
}

}  // namespace

TEST_CASE("a mutant of few rules is caught where one of all rules is") {
  MESSAGE("CANONYM_SEED=" << seed() << " CANONYM_ROUNDS=" << rounds());
  RandomMaker maker(seed());
  Outcome outcome;
  for (std::uint32_t round = 0; round < rounds(); ++round) {
    const RandomCase made = maker.make_case();
    const std::string yaml = made.rules.to_yaml();
    const std::optional<RuleSet> rules = load_yaml(yaml);
    if (!rules) continue;
    const Matcher matcher(*rules);
    const ElementTable elements(rules->model());
    for (std::size_t text = 0; text < texts_a_set; ++text)
      compare_ways(make_example(maker.make_text(made), matcher, maker), matcher, elements, yaml, outcome);
  }
  // Neither answer is all that there is.
  CHECK(outcome.caught > 100);
  CHECK(outcome.missed > 100);
}

}  // namespace canonym
