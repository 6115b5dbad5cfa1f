#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "laws/quick_annotations.h"

namespace canonym {

TEST_CASE("what is remembered of a text is what would be found again") {
  const std::uint32_t seed = number_from_environment("CANONYM_SEED", 20200914);
  const std::uint32_t rounds = number_from_environment("CANONYM_ROUNDS", 10000) / 20;
  MESSAGE("CANONYM_SEED=" << seed << " CANONYM_ROUNDS=" << rounds * 20);
  RandomMaker maker(seed);
  for (std::uint32_t round = 0; round < rounds; ++round) {
    const RandomCase made = maker.make_case();
    if (made.pieces.empty()) continue;
    const std::string text = make_prose(maker, made);
    NormalizeOptions options;
    options.ignore_case = maker.one_in(4);
    if (maker.one_in(5)) options.replace_with = ReplaceWith::id;
    if (maker.one_in(4)) options.script = ScriptChoice::latin;
    if (!is_annotated_alike(made, text, options)) return;
  }
}

TEST_CASE("what is not remembered of a text though its words are the same") {
  struct Row {
    const char* why;
    const char* names;
    const char* text;
  };
  const Row rows[] = {
      {"an initial stands before an apostrophe by itself", "  luk: {canonical: An Luk, kind: person}\n",
       "Luk said, J.’ Luk said"},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.why));
    const std::string rules = std::string("canonym: 1\nchecks: {all: off}\nnames:\n") + row.names;
    CHECK(difference_of_annotations(rules, row.text, {}) == "");
  }
}

TEST_CASE("a full name counts as seen in the next text, too, where it was known from before") {
  const std::optional<RuleSet> rules = load_yaml(
      "canonym: 1\nchecks: {all: off}\nnames:\n"
      "  luk: {canonical: Anna Luk, family: Luk, kind: person, alone: after-full, variants: [Ana Luk]}\n");
  REQUIRE(rules);
  const Matcher matcher(*rules);
  const Normalizer normalizer(matcher, {});
  const auto annotate_luk = [&](const std::string& text) {
    std::vector<Action> actions;
    normalizer.annotate(text, [&](const Annotation& found) { actions.push_back(found.action); });
    return actions;
  };
  // Of the first two nothing is remembered, for they stand together; the third has been seen before.
  annotate_luk("then Ana Luk Ana Luk said so, and then said Ana Luk said so");
  CHECK(annotate_luk("and then said Ana Luk said so, then Luk said so") ==
        std::vector{Action::replace, Action::keep});
}

}  // namespace canonym
