#include "support/slow_twin.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "support/slow_claims.h"

namespace canonym {
namespace {

using slow::Claimed;

/// Can be written, or says for certain that nothing is.
bool is_firm(const Claimed& claimed) {
  const Skip skip = claimed.claim.skip;
  return skip == Skip::none || skip == Skip::never || skip == Skip::other_patronymic;
}

bool goes_before(const Claim& a, const Claim& b) {
  const auto key = [](const Claim& claim) {
    return std::tuple(claim.record, claim.skip != Skip::never, claim.skip, claim.way, claim.shape,
                      !claim.is_listed, !claim.is_abbreviation, claim.given.end, claim.middle.begin,
                      claim.middle.end, claim.family.begin, claim.family.end);
  };
  return key(a) < key(b);
}

bool is_full_name(const Claim& claim) {
  return claim.skip == Skip::none &&
         (claim.shape == Shape::given_family || claim.shape == Shape::family_given);
}

/// The claims that win at one place; they are not empty.
Match choose_match(std::vector<Claimed> all) {
  if (std::ranges::any_of(all, is_firm)) std::erase_if(all, [](const Claimed& c) { return !is_firm(c); });
  const auto longest = std::ranges::max_element(all, {}, [](const Claimed& c) { return c.span.end; });
  Match match;
  match.span = longest->span;
  std::erase_if(all, [&](const Claimed& c) { return c.span != match.span; });
  std::vector<Claim> claims;
  for (const Claimed& claimed : all) claims.push_back(claimed.claim);
  std::ranges::stable_sort(claims, goes_before);
  const auto repeated = std::ranges::unique(claims, {}, &Claim::record);
  claims.erase(repeated.begin(), repeated.end());
  match.skip = std::ranges::min(claims, {}, &Claim::skip).skip;
  std::erase_if(claims, [&](const Claim& claim) { return claim.skip != match.skip; });
  const Way best = std::ranges::min(claims, {}, &Claim::way).way;
  std::erase_if(claims, [&](const Claim& claim) { return claim.way != best; });
  match.claims = claims;
  return match;
}

}  // namespace

std::vector<Match> slow_find(const RuleModel& model, std::string_view text, const MatchOptions& options) {
  const slow::Claimer claimer(model, text, options);
  std::set<RecordIndex> seen;
  std::vector<Match> matches;
  for (std::size_t at = 0; at < text.size();) {
    const std::vector<Claimed> all = claimer.claims_at(at, seen);
    if (all.empty()) {
      ++at;
      continue;
    }
    matches.push_back(choose_match(all));
    for (const Claim& claim : matches.back().claims)
      if (is_full_name(claim)) seen.insert(claim.record);
    at = matches.back().span.end;
  }
  return matches;
}

}  // namespace canonym
