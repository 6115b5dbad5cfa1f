#include <doctest/doctest.h>

#include <array>
#include <map>
#include <string>

#include "support/describe_match.h"
#include "support/random_case.h"
#include "support/shrink.h"
#include "support/slow_twin.h"

namespace canonym {
namespace {

constexpr std::uint32_t texts_a_set = 5;

/// Both of them, or nothing when they agree or the rules do not load.
std::string difference(const std::string& yaml, std::string_view text, const MatchOptions& options) {
  const std::optional<RuleSet> rules = load_yaml(yaml);
  if (!rules) return "";
  const Matcher matcher(*rules);
  const std::vector<Match> fast = matcher.find(text, options);
  const std::vector<Match> slow = SlowTwin(matcher).find(text, options);
  if (fast == slow) return "";
  return "\nengine:\n" + describe_matches(*rules, text, fast) + "twin:\n" +
         describe_matches(*rules, text, slow);
}

void note_readings(const Claim& claim, std::map<std::string, std::size_t>& readings) {
  const bool is_inflected = !claim.inflected.empty();
  if (is_inflected) ++readings[claim.derived.empty() ? "inflected" : "inflected and derived"];
  if (claim.derived.size() > 1) ++readings["several words derived"];
  for (const DerivedPart& part : claim.derived) {
    ++readings[part.read_as == 0 ? "derived" : "by way of a sister language"];
    ++readings["deviations: " + std::to_string(part.deviations)];
  }
}

}  // namespace

TEST_CASE("the matcher finds what its slow twin finds") {
  const std::uint32_t seed = number_from_environment("CANONYM_SEED", 20200914);
  const std::uint32_t rounds = number_from_environment("CANONYM_ROUNDS", 10000);
  MESSAGE("CANONYM_SEED=" << seed << " CANONYM_ROUNDS=" << rounds);
  RandomMaker maker(seed);
  std::array<std::size_t, 6> shapes{};
  std::map<Skip, std::size_t> skips;
  std::map<std::string, std::size_t> readings;
  std::size_t loaded = 0, sets = 0;
  for (std::uint32_t round = 0; round < rounds; round += texts_a_set) {
    const RandomCase made = maker.make_case();
    const std::optional<RuleSet> rules = load_yaml(made.rules.to_yaml());
    ++sets;
    if (!rules) continue;
    ++loaded;
    const Matcher matcher(*rules);
    SlowTwin twin(matcher);
    for (std::uint32_t i = 0; i < texts_a_set; ++i) {
      const std::string text = maker.make_text(made);
      const MatchOptions options{maker.one_in(4)};
      const std::vector<Match> fast = matcher.find(text, options);
      for (const Match& match : fast) {
        ++skips[match.skip];
        for (const Claim& claim : match.claims) {
          ++shapes[static_cast<std::size_t>(claim.shape)];
          note_readings(claim, readings);
        }
      }
      if (fast == twin.find(text, options)) continue;
      const auto differs = [&](const std::string& yaml, std::string_view cut) {
        return !difference(yaml, cut, options).empty();
      };
      const SmallCase small = shrink_case(made.rules, text, differs);
      FAIL_CHECK("ignore_case: " << options.ignore_case << "\n"
                                 << small.yaml << "text: \"" << escape_bytes(small.text) << "\" "
                                 << small.text << difference(small.yaml, small.text, options));
      return;
    }
  }
  // A twin of which little is asked proves little.
  CHECK(loaded * 10 > sets * 9);
  if (rounds < 10000) return;
  for (std::size_t shape = 0; shape < shapes.size(); ++shape) {
    CAPTURE(shape);
    CHECK(shapes[shape] > 20);
  }
  for (const std::string reading :
       {"inflected", "inflected and derived", "several words derived", "derived",
        "by way of a sister language", "deviations: 0", "deviations: 1", "deviations: 2", "deviations: 3"}) {
    CAPTURE(reading);
    CHECK(readings[reading] > 10);
  }
  for (const Skip skip :
       {Skip::none, Skip::never, Skip::other_given_name, Skip::other_initial, Skip::other_patronymic,
        Skip::no_full_name, Skip::never_alone, Skip::common_word, Skip::no_one_scheme}) {
    CAPTURE(skip_name(skip));
    CHECK(skips[skip] > 20);
  }
}

}  // namespace canonym
