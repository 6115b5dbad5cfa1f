#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "canonym/explain.h"
#include "support/random_case.h"
#include "support/shrink.h"

namespace canonym {
namespace {

constexpr std::uint32_t texts_a_set = 5;

std::vector<Annotation> annotate_all(const Matcher& matcher, std::string_view text,
                                     NormalizeOptions options) {
  options.with_schemes = true;
  options.schemes = make_name_schemes(matcher);  // as who has many texts would; explain_text has its own
  std::vector<Annotation> all;
  annotate_text(matcher, text, options, [&](const Annotation& annotation) { all.push_back(annotation); });
  return all;
}

bool is_same(const Annotation& a, const Annotation& b) {
  return a.span == b.span && a.records == b.records && a.others == b.others && a.via == b.via &&
         a.action == b.action && a.reason == b.reason && a.schemes == b.schemes &&
         a.canonical == b.canonical && a.replacement == b.replacement && a.edits == b.edits;
}

bool overlaps(Span a, Span b) {
  return a.begin < b.end && b.begin < a.end;
}

/// The records whose claims have won.
std::vector<RecordIndex> find_winners(const ExplainedName& name) {
  std::vector<RecordIndex> winners;
  for (const ExplainedClaim& claim : name.claims)
    if (claim.fate == Fate::won) winners.push_back(claim.record);
  std::ranges::sort(winners);
  return winners;
}

/// Whether something is found where the miss is once what stands in the way is gone.
bool is_remedied(const Matcher& matcher, std::string_view text, const ExplainedMiss& miss) {
  const bool is_of_case = miss.miss == Miss::small_letters || miss.miss == Miss::other_capitals;
  std::string changed(text);
  if (!is_of_case) changed.replace(miss.place->begin, miss.place->size(), miss.wanted);
  const std::vector<Match> found = matcher.find(changed, {is_of_case});
  return std::ranges::any_of(found, [&](const Match& match) {
    return match.span.begin <= miss.span.begin && miss.span.begin < match.span.end;
  });
}

std::string find_disagreement(const Matcher& matcher, std::string_view text,
                              const NormalizeOptions& options) {
  const Explanation explanation = explain_text(matcher, text, options);
  const std::vector<Annotation> annotations = annotate_all(matcher, text, options);
  const auto annotation_of = [](const ExplainedName& name) -> const Annotation& { return name.annotation; };
  if (!std::ranges::equal(explanation.names, annotations, is_same, annotation_of))
    return "other names than annotated";
  for (const ExplainedName& name : explanation.names) {
    if (find_winners(name) != name.annotation.records) return "other winners than annotated";
    const bool is_shorter = std::ranges::any_of(name.claims, [](const ExplainedClaim& claim) {
      return claim.fate != Fate::won && claim.replacement != "";
    });
    if (is_shorter) return "a loser would write something";
  }
  for (const ExplainedMiss& miss : explanation.misses) {
    for (const Annotation& annotation : annotations)
      if (overlaps(annotation.span, miss.span)) return "what is annotated is missed";
    const bool is_case = miss.miss == Miss::small_letters;
    const bool is_place = miss.miss == Miss::odd_character || miss.miss == Miss::look_alike;
    if ((is_case || is_place) && !is_remedied(matcher, text, miss))
      return "it is not for the reason that is told: " + std::string(miss_name(miss.miss));
  }
  return "";
}

}  // namespace

TEST_CASE("explanations agree with annotations on random rules and texts") {
  const std::uint32_t seed = number_from_environment("CANONYM_SEED", 20200914);
  const std::uint32_t rounds = number_from_environment("CANONYM_ROUNDS", 10000) / 5;
  MESSAGE("CANONYM_SEED=" << seed);
  RandomMaker maker(seed);
  std::vector<std::size_t> misses(static_cast<std::size_t>(Miss::nothing_near) + 1);
  for (std::uint32_t round = 0; round < rounds; round += texts_a_set) {
    const RandomCase made = maker.make_case();
    const std::optional<RuleSet> loaded = load_yaml(made.rules.to_yaml());
    if (!loaded) continue;
    const Matcher matcher(*loaded);
    for (std::uint32_t i = 0; i < texts_a_set; ++i) {
      const std::string text = maker.make_text(made);
      NormalizeOptions options;
      options.ignore_case = maker.one_in(4);
      if (maker.one_in(3)) options.style = "de";
      for (const ExplainedMiss& miss : explain_text(matcher, text, options).misses)
        ++misses[static_cast<std::size_t>(miss.miss)];
      if (find_disagreement(matcher, text, options).empty()) continue;
      const SmallCase small =
          shrink_case(made.rules, text, [&](const std::string& yaml, std::string_view cut) {
            const std::optional<RuleSet> cut_rules = load_yaml(yaml);
            return cut_rules && !find_disagreement(Matcher(*cut_rules), cut, options).empty();
          });
      FAIL_CHECK(find_disagreement(Matcher(*load_yaml(small.yaml)), small.text, options)
                 << "\nignore_case: " << options.ignore_case << " style: " << options.style << "\n"
                 << small.yaml << "text: \"" << escape_bytes(small.text) << "\" " << small.text);
      return;
    }
  }
  for (const Miss miss :
       {Miss::given_name_alone, Miss::other_spacing, Miss::small_letters, Miss::odd_character}) {
    CAPTURE(miss_name(miss));
    CHECK(misses[static_cast<std::size_t>(miss)] > rounds / 400);
  }
}

}  // namespace canonym
