#include "compare/compare_spellings.h"

#include <algorithm>
#include <tuple>

#include "compare/surfaces.h"

namespace canonym {
namespace {

std::vector<Hit> list_hits(const Hits& hits) {
  std::vector<Hit> list;
  for (std::size_t i = 0; i < hits.size(); ++i) list.push_back(hits[i]);
  return list;
}

/// The hit that is the whole spelling, or null.
const Hit* find_whole(const std::vector<Hit>& hits, std::string_view spelling) {
  const bool is_whole = hits.size() == 1 && hits.front().span == Span{0, spelling.size()};
  return is_whole ? &hits.front() : nullptr;
}

SpellingEffect effect_of(const ChangedSpelling& changed) {
  const Hit* before = find_whole(changed.before, changed.spelling);
  const Hit* after = find_whole(changed.after, changed.spelling);
  const bool was_ambiguous = before && before->reason == Skip::ambiguous;
  const bool is_ambiguous = after && after->reason == Skip::ambiguous;
  if (is_ambiguous && !was_ambiguous) return SpellingEffect::becomes_ambiguous;
  if (was_ambiguous && !is_ambiguous) return SpellingEffect::ceases_to_be_ambiguous;
  if (!before && after) return SpellingEffect::appears;
  if (before && !after) return SpellingEffect::vanishes;
  if (!before) return SpellingEffect::changes;
  Hit as_before = *after;
  as_before.via = before->via;
  return as_before == *before ? SpellingEffect::is_known_otherwise : SpellingEffect::changes;
}

}  // namespace

std::vector<ChangedSpelling> compare_spellings(const Matcher& before, const Matcher& after,
                                               const NormalizeOptions& options, const Renames& renames) {
  std::set<std::string> surfaces = list_surfaces(before.compiled());
  surfaces.merge(list_surfaces(after.compiled()));
  std::vector<ChangedSpelling> changes;
  for (const std::string& surface : surfaces) {
    const Hits old_hits(before, surface, options, renames);
    const Hits new_hits(after, surface, options);
    ChangedSpelling changed{{}, surface, list_hits(old_hits), list_hits(new_hits)};
    if (changed.before == changed.after) continue;
    changed.effect = effect_of(changed);
    changes.push_back(std::move(changed));
  }
  std::ranges::stable_sort(changes, {}, &ChangedSpelling::effect);
  return changes;
}

}  // namespace canonym
