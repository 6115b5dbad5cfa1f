#include <doctest/doctest.h>

#include <set>

#include "canonym/normalize.h"
#include "review/example_coverage.h"
#include "review/example_mutants.h"
#include "review/found_names.h"
#include "support/random_case.h"

namespace canonym {
namespace {

constexpr std::size_t texts_a_set = 4;

std::uint32_t seed() {
  return number_from_environment("CANONYM_SEED", 20261122);
}

/// A round takes as long as many of the tests that have 10000.
std::uint32_t rounds() {
  return number_from_environment("CANONYM_ROUNDS", 10000) / 40;
}

/// An example that passes: the text, and what becomes of it.
Example make_example(const std::string& text, const Matcher& matcher, RandomMaker& maker) {
  Example example;
  if (maker.one_in(3)) example.style = maker.one_in(2) ? "de" : "state";
  NormalizeOptions options;
  options.style = example.style;
  example.text.text = text;
  example.becomes = Written{normalize_text(matcher, text, options).text, {}};
  // Where all names are found alike it says so.
  std::set<std::string_view> ways;
  annotate_text(matcher, text, options, [&](const Annotation& found) { ways.insert(found_as(found)); });
  if (ways.size() == 1) example.found = *ways.begin();
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
    const ExampleOutcome slowly = rewrite_without(element.place, example, matcher);
    ++(is_caught ? outcome.caught : outcome.missed);
    if (is_caught != slowly.has_passed) continue;
    FAIL_CHECK(yaml << "\ntext: " << example.text.text << "\nleft out: " << element.told.about << ": "
                    << element.told.text << "\nbecomes: " << slowly.text
                    << "\nwanted: " << example.becomes->text << "\nfound: " << example.found);
  }
}

}  // namespace

TEST_CASE("a mutant of few rules is caught where one of all rules is") {
  MESSAGE("CANONYM_SEED=" << seed() << " rounds=" << rounds());
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
  CHECK(outcome.caught > rounds() / 3);
  CHECK(outcome.missed > rounds() / 3);
}

TEST_CASE("what is taken back for the sake of an element is written without it") {
  // Whoever reads 'Żana' takes it for the first, by its native form, rather than for the second, by its
  // style.
  const std::string yaml =
      "canonym: 1\ntitle: t\nsource: s\nchecks: {all: off}\nnames:\n"
      "  anna: {kind: place, canonical: Anna, native: {pl: Żana}}\n"
      "  luk: {kind: place, canonical: Luk, styles: {state: Żana}}\n";
  const std::optional<RuleSet> rules = load_yaml(yaml);
  REQUIRE(rules);
  const Matcher matcher(*rules);
  Example example;
  example.text.text = "Luk";
  example.style = "state";
  const ElementTable elements(rules->model());
  const std::vector<PlacedExample> examples{{&example, 0, nullptr}};
  const std::vector<CoveringTest> tests = cover_examples(examples, matcher, elements);
  CHECK(tests[0].is_unstable);
  const std::optional<ElementIndex> native = elements.find({ElementKind::native, 0, 0});
  REQUIRE(native);
  CHECK(rewrite_without(elements.all()[*native].place, example, matcher).text == "Żana");
  CHECK(ExampleMutants(matcher, elements, examples, tests).is_caught(*native));
}

TEST_CASE("a name that is read off a group is read off it by few rules, too") {
  const std::string yaml =
      "canonym: 1\ntitle: t\nsource: s\nchecks: {all: off}\n"
      "parts: {given: {Орал: [Орель, Арла]}}\n"
      "names:\n  oral: {canonical: Oral Caker}\n";
  const std::string letters =
      "canonym: 1\ntitle: t\nsource: s\nchecks: {all: off}\ncorrespondences: ru\n"
      "rows: {а: {a: all}, е: {e: all}, л: {l: all}, о: {o: all}, р: {r: all}, ь: {\"\": all}}\nsamples: "
      "{}\n";
  const std::optional<RuleSet> rules = load_yaml(yaml + std::string(next_file) + letters);
  REQUIRE(rules);
  const Matcher matcher(*rules);
  Example example;
  example.text.text = "Orel Caker";
  example.becomes = Written{"Oral Caker", {}};
  const ElementTable elements(rules->model());
  const std::vector<PlacedExample> examples{{&example, 0, nullptr}};
  const ExampleMutants mutants(matcher, elements, examples, cover_examples(examples, matcher, elements));
  struct Row {
    const char* why;
    std::uint32_t spelling;
    bool is_caught;
  };
  const Row rows[] = {{"the record finds the group by it", 0, true},
                      {"the text is read off it", 1, true},
                      {"nothing is read off it here", 2, false}};
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const std::optional<ElementIndex> element = elements.find({ElementKind::part, 0, row.spelling});
    REQUIRE(element);
    CHECK(mutants.is_caught(*element) == row.is_caught);
    CHECK(rewrite_without(elements.all()[*element].place, example, matcher).has_passed != row.is_caught);
  }
}

}  // namespace canonym
