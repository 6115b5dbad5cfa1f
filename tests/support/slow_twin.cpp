#include "support/slow_twin.h"

#include <algorithm>
#include <iterator>
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

/// How far derived words are from every convention, whether no one explains all of them, and how many
/// were read by way of a sister language.
std::tuple<std::size_t, bool, std::size_t> remoteness(const Claim& claim) {
  std::size_t deviations = 0, sisters = 0;
  std::uint64_t labels = ~std::uint64_t{0};
  for (const DerivedPart& part : claim.derived) {
    deviations += part.deviations;
    sisters += part.read_as != 0;
    labels &= part.labels;
  }
  return {deviations, labels == 0, sisters};
}

bool goes_before(const Claim& a, const Claim& b) {
  const auto key = [](const Claim& claim) {
    return std::tuple(claim.record, claim.skip != Skip::never, claim.skip, claim.way, claim.shape,
                      !claim.is_listed, remoteness(claim), !claim.is_abbreviation, claim.given.end,
                      claim.middle.begin, claim.middle.end, claim.family.begin, claim.family.end,
                      !claim.name_case.is_base(), claim.name_case.language, claim.name_case.cells,
                      claim.inflected, claim.derived);
  };
  return key(a) < key(b);
}

bool is_full_name(const Claim& claim) {
  return claim.skip == Skip::none &&
         (claim.shape == Shape::given_family || claim.shape == Shape::family_given);
}

/// The longest claims, which are not empty, and of these the best of each record.
std::vector<Claim> choose_longest(std::vector<Claimed> all, Span& span) {
  span = std::ranges::max_element(all, {}, [](const Claimed& c) { return c.span.end; })->span;
  std::erase_if(all, [&](const Claimed& c) { return c.span != span; });
  std::vector<Claim> claims;
  for (const Claimed& claimed : all) claims.push_back(claimed.claim);
  std::ranges::stable_sort(claims, goes_before);
  const auto is_of_one = [](const Claim& a, const Claim& b) { return a.record == b.record; };
  claims.erase(std::unique(claims.begin(), claims.end(), is_of_one), claims.end());
  return claims;
}

/// Whether something to be skipped was read of another record with fewer deviations than everything firm.
bool is_other_nearer(const std::vector<Claim>& weak, const std::vector<Claim>& firm) {
  const auto is_farther = [](const Claim& near, const Claim& far) {
    const bool is_written = far.way == Way::derived && far.skip == Skip::none && far.record != near.record;
    return is_written && std::get<0>(remoteness(near)) < std::get<0>(remoteness(far));
  };
  for (const Claim& near : weak)
    if (near.way == Way::derived && near.skip == Skip::no_one_scheme &&
        std::ranges::all_of(firm, [&](const Claim& far) { return is_farther(near, far); }))
      return true;
  return false;
}

/// The claims that win at one place; they are not empty.
Match choose_match(const std::vector<Claimed>& all) {
  std::vector<Claimed> firm, weak;
  std::ranges::partition_copy(all, std::back_inserter(firm), std::back_inserter(weak), is_firm);
  Match match;
  std::vector<Claim> claims = choose_longest(firm.empty() ? weak : firm, match.span);
  if (!firm.empty() && !weak.empty()) {
    Span span;
    const std::vector<Claim> others = choose_longest(weak, span);
    if (span == match.span && is_other_nearer(others, claims)) claims = others;
  }
  match.skip = std::ranges::min(claims, {}, &Claim::skip).skip;
  Way best = Way::derived;
  for (const Claim& claim : claims)
    if (claim.skip == match.skip) best = std::min(best, claim.way);
  for (const Claim& claim : claims) {
    if (claim.skip == match.skip && claim.way == best) {
      match.claims.push_back(claim);
    } else if (claim.skip == Skip::none) {
      match.others.push_back(claim.record);
    }
  }
  return match;
}

}  // namespace

std::vector<Match> SlowTwin::find(std::string_view text, const MatchOptions& options) {
  readings_.choose_text(text);
  const slow::Claimer claimer(model_, readings_, text, options);
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
