#include "explain/listed_sources.h"

#include <algorithm>

#include "icu/fold.h"

namespace canonym {
namespace {

/// The most certain spelling that folds as the text does.
template <class Spellings>
const Spelling* find_spelling(const Spellings& spellings, std::string_view folded, const Spelling* best) {
  for (const Spelling& spelling : spellings)
    if ((!best || spelling.way < best->way) && fold_text(spelling.text) == folded) best = &spelling;
  return best;
}

const Spelling* find_in_groups(const Composition& composition, const std::vector<GroupIndex>& groups,
                               std::string_view folded) {
  const Spelling* best = nullptr;
  for (const GroupIndex group : groups)
    best = find_spelling(composition.groups[group].spellings, folded, best);
  return best;
}

const Never* find_never(const std::vector<Never>& nevers, std::string_view folded) {
  const auto is_it = [&](const Never& never) { return fold_text(never.spelling.text) == folded; };
  const auto never = std::ranges::find_if(nevers, is_it);
  return never == nevers.end() ? nullptr : &*never;
}

}  // namespace

std::vector<ExplainedSource> find_sources(const Matcher::Compiled& compiled, std::string_view text, Span span,
                                          const Claim& claim) {
  const Composition& composition = compiled.composition;
  const ComposedRecord& record = composition.records[claim.record];
  std::vector<ExplainedSource> sources;
  const auto fold = [&](Span part) { return fold_text(text.substr(part.begin, part.size())); };
  const auto add = [&](Span part, std::string_view spelling, const Location& at) {
    sources.push_back({part, std::string(spelling), at});
  };
  if (claim.skip == Skip::never) {
    if (const Never* never = find_never(compiled.model.records[claim.record].nevers, fold(span)))
      add(span, never->spelling.text, never->spelling.at);
    return sources;
  }
  if (const Spelling* whole = find_spelling(record.wholes, fold(span), nullptr)) {
    add(span, whole->text, whole->at);
    return sources;
  }
  if (!claim.given.is_empty())
    if (const Spelling* given = find_in_groups(composition, record.given_groups, fold(claim.given)))
      add(claim.given, given->text, given->at);
  if (!claim.middle.is_empty())
    if (const Spelling* middle = find_in_groups(composition, record.patronymic_groups, fold(claim.middle)))
      add(claim.middle, middle->text, middle->at);
  if (!claim.family.is_empty())
    if (const Spelling* family = find_spelling(record.families, fold(claim.family), nullptr))
      add(claim.family, family->text, family->at);
  std::ranges::sort(sources, {}, [](const ExplainedSource& source) { return source.span.begin; });
  return sources;
}

}  // namespace canonym
