#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "canonym/compare_texts.h"
#include "support/random_case.h"

namespace canonym {
namespace {

std::vector<Hit> list_plainly(const Matcher& matcher, std::string_view text,
                              const NormalizeOptions& options) {
  std::vector<Hit> hits;
  annotate_text(matcher, text, options, [&](const Annotation& found) {
    std::vector<std::string> records;
    for (const RecordIndex record : found.records) records.emplace_back(matcher.rules().id(record));
    hits.push_back({found.span, records, found.via, found.action, found.reason, found.replacement});
  });
  return hits;
}

std::vector<Hit> list_missing(const std::vector<Hit>& from, const std::vector<Hit>& others) {
  std::vector<Hit> missing;
  for (const Hit& hit : from)
    if (std::ranges::find(others, hit) == others.end()) missing.push_back(hit);
  return missing;
}

/// What is wrong with the places, by the plainest reading of both sets; "" for nothing.
std::string find_wrong(const std::vector<HitDifference>& places, const std::vector<Hit>& before,
                       const std::vector<Hit>& after) {
  std::vector<Hit> all_before, all_after;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const HitDifference& place = places[i];
    if (place.before.empty() && place.after.empty()) return "a place of nothing";
    if (i > 0 && place.span.begin < places[i - 1].span.end) return "places that overlap";
    std::vector<Hit> hits = place.before;
    hits.insert(hits.end(), place.after.begin(), place.after.end());
    std::ranges::sort(hits, {}, [](const Hit& hit) { return hit.span.begin; });
    std::size_t end = hits.front().span.end;
    if (hits.front().span.begin != place.span.begin) return "a place that begins elsewhere";
    for (const Hit& hit : hits) {
      if (hit.span.begin >= end && &hit != &hits.front())
        return "hits in one place that do not hang together";
      end = std::max(end, hit.span.end);
    }
    if (end != place.span.end) return "a place that ends elsewhere";
    all_before.insert(all_before.end(), place.before.begin(), place.before.end());
    all_after.insert(all_after.end(), place.after.begin(), place.after.end());
  }
  if (all_before != list_missing(before, after)) return "hits before that are not told, or told for nothing";
  if (all_after != list_missing(after, before)) return "hits after that are not told, or told for nothing";
  return "";
}

std::string compare_plainly(const Matcher& old_rules, const Matcher& new_rules, std::string_view text,
                            const NormalizeOptions& options) {
  std::vector<HitDifference> places;
  const Hits before(old_rules, text, options);
  const Hits after(new_rules, text, options);
  compare_hits(before, after, [&](const HitDifference& place) { places.push_back(place); });
  const std::vector<Hit> all_after = list_plainly(new_rules, text, options);
  const std::string wrong = find_wrong(places, list_plainly(old_rules, text, options), all_after);
  if (!wrong.empty()) return wrong;
  const std::string rewritten = rewrite_place(text, {0, text.size()}, all_after);
  return rewritten == normalize_text(new_rules, text, options).text ? "" : "hits do not rewrite the text";
}

/// One record less, or one with a line less.
RuleText cut_something(RandomMaker& maker, RuleText rules) {
  if (rules.records.empty()) return rules;
  const auto record = rules.records.begin() + static_cast<std::ptrdiff_t>(maker.below(rules.records.size()));
  if (maker.one_in(2) || record->lines.size() < 3)
    rules.records.erase(record);
  else
    record->lines.pop_back();
  return rules;
}

}  // namespace

TEST_CASE("differences are those of two plain runs, on random rules and texts") {
  const std::uint32_t seed = number_from_environment("CANONYM_SEED", 20261122);
  const std::uint32_t rounds = number_from_environment("CANONYM_ROUNDS", 1000);
  MESSAGE("CANONYM_SEED=" << seed << " CANONYM_ROUNDS=" << rounds);
  RandomMaker maker(seed);
  std::size_t compared = 0, differing = 0;
  for (std::uint32_t round = 0; round < rounds; ++round) {
    const RandomCase made = maker.make_case();
    const RuleText other = maker.one_in(2) ? cut_something(maker, made.rules) : maker.make_case().rules;
    const std::optional<RuleSet> before = load_yaml(made.rules.to_yaml());
    const std::optional<RuleSet> after = load_yaml(other.to_yaml());
    if (!before || !after) continue;
    NormalizeOptions options;
    options.ignore_case = maker.one_in(4);
    const Matcher old_rules(*before), new_rules(*after);
    for (int i = 0; i < 3; ++i) {
      const std::string text = maker.make_text(made);
      const std::string wrong = compare_plainly(old_rules, new_rules, text, options);
      INFO(made.rules.to_yaml() << "\n-- and\n" << other.to_yaml() << "\n-- text: " << escape_bytes(text));
      REQUIRE(wrong == "");
      ++compared;
      differing += list_plainly(old_rules, text, options) != list_plainly(new_rules, text, options);
    }
  }
  CHECK(compared > rounds / 4);
  CHECK(differing > compared / 10);
}

}  // namespace canonym
