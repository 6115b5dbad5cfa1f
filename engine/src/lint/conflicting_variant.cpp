#include <algorithm>

#include "lint/check_functions.h"
#include "lint/surface_claims.h"

namespace canonym {
namespace {

std::string id_of(const CheckContext& context, const SurfaceClaim& claim) {
  return in_quotes(context.model.records[claim.claim.record].id.text);
}

bool comes_later(const SurfaceClaim& a, const SurfaceClaim& b) {
  if (a.at.source->name() != b.at.source->name()) return a.at.source->name() > b.at.source->name();
  return a.at.span.begin > b.at.span.begin;
}

/// Says at the later of two places what both would write.
void report(const SharedSurface& surface, const SurfaceClaim& first, const SurfaceClaim& second,
            const CheckContext& context, const CheckInfo& info) {
  const bool is_swapped = comes_later(first, second);
  const SurfaceClaim& later = is_swapped ? first : second;
  const SurfaceClaim& earlier = is_swapped ? second : first;
  Diagnostic& problem = context.problems.add(
      info.severity, info.code, later.at,
      in_quotes(surface.text) + " would be written " + in_quotes(later.outcome) + " by " +
          id_of(context, later) + " but " + in_quotes(earlier.outcome) + " by " + id_of(context, earlier));
  problem.remarks.push_back({earlier.at, "claimed here too"});
}

/// The second claim can never win: the first is more certain.
void report_shadowed(const SharedSurface& surface, const SurfaceClaim& winner, const SurfaceClaim& loser,
                     const CheckContext& context) {
  const bool is_canonical = winner.claim.way == Way::canonical && winner.outcome == surface.text;
  const CheckInfo& info = *find_check(is_canonical ? "canonical-is-variant" : "shadowed-spelling");
  const std::string what =
      is_canonical ? "is the canonical spelling of " : "is more certainly a spelling of ";
  Diagnostic& problem = context.problems.add(info.severity, info.code, loser.at,
                                             in_quotes(surface.text) + " of " + id_of(context, loser) + " " +
                                                 what + id_of(context, winner) + ", so it will not become " +
                                                 in_quotes(loser.outcome));
  problem.remarks.push_back({winner.at, "given here"});
}

void judge(const SharedSurface& surface, const CheckContext& context, const CheckInfo& self) {
  const SurfaceClaim& best = *std::min_element(
      surface.claims.begin(), surface.claims.end(),
      [](const SurfaceClaim& a, const SurfaceClaim& b) { return a.claim.way < b.claim.way; });
  for (const SurfaceClaim& claim : surface.claims) {
    if (claim.outcome == best.outcome) continue;
    if (claim.claim.way == best.claim.way)
      report(surface, best, claim, context, self);
    else
      report_shadowed(surface, best, claim, context);
  }
}

}  // namespace

/// Also reports canonical-is-variant and shadowed-spelling, which are the same
/// question with claims of unequal certainty.
void check_conflicting_variant(const CheckContext& context, const CheckInfo& self) {
  const Composition composition = compose_names(context.model);
  for (const SharedSurface& surface : find_shared_surfaces(context.model, composition))
    judge(surface, context, self);
}

}  // namespace canonym
