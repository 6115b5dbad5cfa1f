#include "match/claims.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

namespace canonym {
namespace {

/// These say something of the whole span: it is a known other thing.
bool is_firm(Skip skip) {
  return skip == Skip::none || skip == Skip::never || skip == Skip::other_patronymic;
}

/// How far the derived words of a claim are from every convention, and whether no one convention
/// explains them all, and how many of them were read by way of a sister language.
std::tuple<std::size_t, bool, std::size_t> count_deviations(const Claim& claim) {
  std::size_t deviations = 0;
  std::size_t related = 0;
  std::uint64_t labels = ~std::uint64_t{0};
  for (const DerivedPart& part : claim.derived) {
    deviations += part.deviations;
    related += part.read_as != 0;
    labels &= part.labels;
  }
  return {deviations, labels == 0, related};
}

/// Of one record's claims to a span: `never` first, then what can be written,
/// then the more certain way, then what is listed. The spans leave nothing to chance.
auto rank_in_record(const Claim& claim) {
  const auto [deviations, is_mixed, related] = count_deviations(claim);
  return std::make_tuple(claim.record, claim.skip != Skip::never, claim.skip, claim.way, claim.shape,
                         !claim.is_listed, deviations, is_mixed, related, !claim.is_abbreviation,
                         claim.given.end, claim.middle.begin, claim.middle.end, claim.family.begin,
                         claim.family.end, !claim.name_case.is_base(), claim.name_case.language,
                         claim.name_case.cells, std::cref(claim.inflected), std::cref(claim.derived));
}

/// Claims of one record are told early among so many, so that time stays linear where there are more.
constexpr std::ptrdiff_t most_compared = 16;

/// The claim of a record among the first ones, or the end.
template <class List>
auto find_first(List& claims, RecordIndex record) {
  const auto end = std::ssize(claims) > most_compared ? claims.begin() + most_compared : claims.end();
  const auto found =
      std::find_if(claims.begin(), end, [&](const Claim& claim) { return claim.record == record; });
  return found == end ? claims.end() : found;
}

/// By record.
std::vector<Claim> keep_one_a_record(const std::vector<Claim>& claims) {
  std::map<RecordIndex, const Claim*> best;
  for (const Claim& claim : claims) {
    const Claim*& known = best[claim.record];
    if (!known || rank_in_record(claim) < rank_in_record(*known)) known = &claim;
  }
  std::vector<Claim> kept;
  for (const auto& [record, claim] : best) kept.push_back(*claim);
  return kept;
}

/// The least deviations of claims of which every one is derived and can be written; 0 when one is another.
std::size_t least_written_deviations(const std::vector<Claim>& claims) {
  std::size_t least = std::numeric_limits<std::size_t>::max();
  for (const Claim& claim : claims) {
    if (claim.way != Way::derived || claim.skip != Skip::none) return 0;
    least = std::min(least, std::get<0>(count_deviations(claim)));
  }
  return least;
}

/// Whether one of the claims to be skipped is nearer to what stands there than all that could be written,
/// and of a record that none of these is of: then what would be written is the farther name.
bool is_other_nearer(const std::vector<Claim>& skipped, const std::vector<Claim>& written) {
  const std::size_t least = least_written_deviations(written);
  return std::ranges::any_of(skipped, [&](const Claim& claim) {
    return claim.way == Way::derived && claim.skip == Skip::no_one_scheme &&
           std::get<0>(count_deviations(claim)) < least &&
           std::ranges::find(written, claim.record, &Claim::record) == written.end();
  });
}

}  // namespace

Fate fate_of(Span span, const Claim& claim, const Match& match) {
  if (span == match.span && std::ranges::find(match.claims, claim) != match.claims.end()) return Fate::won;
  if (is_firm(claim.skip) < is_firm(match.claims.front().skip)) return Fate::weaker;
  if (span.end < match.span.end) return Fate::shorter;
  const auto is_of_record = [&](const Claim& winner) { return winner.record == claim.record; };
  return std::ranges::any_of(match.claims, is_of_record) ? Fate::other_form : Fate::less_certain;
}

void Claims::Longest::add(Span of, Claim claim) {
  if (!claims.empty() && of.end < span.end) return;
  if (of.end > span.end) claims.clear();
  span = of;
  const auto known = find_first(claims, claim.record);
  if (known == claims.end())
    claims.push_back(std::move(claim));
  else if (rank_in_record(claim) < rank_in_record(*known))
    *known = std::move(claim);
}

void Claims::Longest::clear() {
  span = {};
  claims.clear();
}

void Claims::clear() {
  firm_.clear();
  weak_.clear();
}

bool Claims::are_better(Span span, RecordIndex record, Way way, Shape shape, std::size_t deviations) const {
  if (firm_.claims.empty() || span.end > firm_.span.end) return false;
  if (span.end < firm_.span.end) return true;
  const auto known = find_first(firm_.claims, record);
  if (known == firm_.claims.end()) return false;
  if (known->skip == Skip::never) return true;
  // The same order as rank_in_record, as far as it is known.
  return known->skip == Skip::none &&
         std::tuple(known->way, known->shape, !known->is_listed, std::get<0>(count_deviations(*known))) <
             std::tuple(way, shape, true, deviations);
}

void Claims::add(Span span, Claim claim) {
  Longest& longest = is_firm(claim.skip) ? firm_ : weak_;
  longest.add(span, std::move(claim));
}

std::optional<Match> Claims::decide() const {
  const Longest& longest = firm_.claims.empty() ? weak_ : firm_;
  if (longest.claims.empty()) return std::nullopt;
  Match match{longest.span, keep_one_a_record(longest.claims), Skip::none};
  if (weak_.span == match.span && least_written_deviations(match.claims) > 0)
    if (std::vector<Claim> weak = keep_one_a_record(weak_.claims); is_other_nearer(weak, match.claims))
      match.claims = std::move(weak);
  const auto by_certainty = [](const Claim& a, const Claim& b) {
    return std::tie(a.skip, a.way) < std::tie(b.skip, b.way);
  };
  const Claim best = *std::min_element(match.claims.begin(), match.claims.end(), by_certainty);
  const auto is_less_certain = [&](const Claim& c) { return c.skip != best.skip || c.way != best.way; };
  for (const Claim& claim : match.claims)
    if (is_less_certain(claim) && claim.skip == Skip::none) match.others.push_back(claim.record);
  std::erase_if(match.claims, is_less_certain);
  match.skip = best.skip;
  return match;
}

}  // namespace canonym
