#include "laws/laws.h"

#include <doctest/doctest.h>

#include <string>

#include "support/random_case.h"
#include "support/shrink.h"

namespace canonym {
namespace {

constexpr std::uint32_t texts_a_set = 5;

NormalizeOptions make_options(RandomMaker& maker) {
  NormalizeOptions options;
  if (maker.one_in(3)) options.style = maker.one_in(2) ? "de" : "state";
  if (maker.one_in(2)) options.today = maker.one_in(2) ? "2020-08-09" : "2020-08-10";
  if (maker.one_in(4)) options.script = ScriptChoice::latin;
  if (maker.one_in(5)) options.replace_with = ReplaceWith::id;
  options.ignore_case = maker.one_in(4);
  return options;
}

std::string describe_options(const NormalizeOptions& options) {
  return "style: " + options.style + " today: " + options.today +
         (options.script == ScriptChoice::latin ? " latin" : "") +
         (options.replace_with == ReplaceWith::id ? " id" : "") + (options.ignore_case ? " ignore-case" : "");
}

/// Fails with the smallest case that breaks a law in the way `find_broken` says.
void report(const RandomCase& made, const std::string& text, const std::string& options,
            const std::function<std::string(const std::string& yaml, std::string_view text)>& find_broken) {
  const SmallCase small = shrink_case(made.rules, text, [&](const std::string& yaml, std::string_view cut) {
    return !find_broken(yaml, cut).empty();
  });
  FAIL_CHECK(find_broken(small.yaml, small.text)
             << "\n"
             << small.yaml << options << "\ntext: \"" << escape_bytes(small.text) << "\" " << small.text);
}

std::uint32_t seed() {
  return number_from_environment("CANONYM_SEED", 20200914);
}

std::uint32_t rounds() {
  return number_from_environment("CANONYM_ROUNDS", 10000);
}

}  // namespace

TEST_CASE("rewriting keeps its laws on random rules and texts") {
  MESSAGE("CANONYM_SEED=" << seed() << " CANONYM_ROUNDS=" << rounds());
  RandomMaker maker(seed());
  std::size_t edits = 0;
  for (std::uint32_t round = 0; round < rounds(); round += texts_a_set) {
    const RandomCase made = maker.make_case();
    const std::optional<RuleSet> rules = load_yaml(made.rules.to_yaml());
    if (!rules) continue;
    const Matcher matcher(*rules);
    for (std::uint32_t i = 0; i < texts_a_set; ++i) {
      const std::string text = maker.make_text(made);
      const NormalizeOptions options = make_options(maker);
      edits += normalize_text(matcher, text, options).edits.size();
      if (find_broken_law(matcher, text, options).empty()) continue;
      report(made, text, describe_options(options), [&](const std::string& yaml, std::string_view cut) {
        const std::optional<RuleSet> cut_rules = load_yaml(yaml);
        return cut_rules ? find_broken_law(Matcher(*cut_rules), cut, options) : std::string();
      });
      return;
    }
  }
  CHECK(edits > rounds() / 4);  // laws of rewriting want something rewritten
}

TEST_CASE("canonical spellings are fixed points") {
  RandomMaker maker(seed());
  for (std::uint32_t round = 0; round < rounds(); round += texts_a_set) {
    const RandomCase made = maker.make_case();
    const auto find_broken = [](const std::string& yaml, std::string_view) {
      const std::optional<RuleSet> rules = load_yaml(yaml);
      return rules ? find_moving_canonical(Matcher(*rules)) : std::string();
    };
    if (find_broken(made.rules.to_yaml(), "").empty()) continue;
    report(made, "", "", find_broken);
    return;
  }
}

TEST_CASE("the order of records, groups, keys and files never matters") {
  RandomMaker maker(seed());
  for (std::uint32_t round = 0; round < rounds(); round += texts_a_set) {
    const RandomCase made = maker.make_case();
    const std::string text = maker.make_text(made);
    const NormalizeOptions options = make_options(maker);
    const std::uint32_t shuffle_seed = static_cast<std::uint32_t>(maker.below(1000000));
    const auto find_broken = [&](const RuleText& as_made, std::string_view cut) -> std::string {
      const std::optional<RuleSet> rules = load_yaml(as_made.to_yaml());
      RandomMaker shuffler(shuffle_seed);
      const std::optional<RuleSet> shuffled = load_files(shuffler.split(shuffler.shuffle(as_made)));
      if (rules.has_value() != shuffled.has_value()) return "one loads and the other does not";
      if (!rules) return "";
      const std::string one = describe_annotations(Matcher(*rules), cut, options);
      const std::string other = describe_annotations(Matcher(*shuffled), cut, options);
      return one == other ? "" : "one order:\n" + one + "another:\n" + other;
    };
    if (find_broken(made.rules, text).empty()) continue;
    FAIL_CHECK(find_broken(made.rules, text) << "\n"
                                             << made.rules.to_yaml() << describe_options(options)
                                             << "\ntext: \"" << escape_bytes(text) << "\" " << text);
    return;
  }
}

}  // namespace canonym
