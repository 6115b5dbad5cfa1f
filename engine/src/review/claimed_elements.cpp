#include "review/claimed_elements.h"

#include <algorithm>

namespace canonym {

using Role = SpellingOwners::Role;

void ClaimedElements::find(const Claim& claim, Span span, std::string_view text,
                           std::vector<ElementIndex>& found) {
  const auto look_for = [&](Role role, Span part) {
    owners_.find(claim.record, role, SpellingOwners::key_of(spelling_of(claim, part, text)), found);
  };
  if (claim.skip == Skip::never) return look_for(Role::never, span);
  const bool is_whole = claim.shape == Shape::whole || claim.is_listed;
  if (is_whole) return look_for(Role::whole, span);
  if (claim.given.size() > 0) look_for(Role::given, claim.given);
  if (claim.middle.size() > 0) look_for(Role::middle, claim.middle);
  if (claim.family.size() > 0) look_for(Role::family, claim.family);
}

/// The spelling of the rules that the words of a span were read as.
std::string ClaimedElements::spelling_of(const Claim& claim, Span span, std::string_view text) const {
  std::string spelling;
  std::size_t done = span.begin;
  const auto replace = [&](Span word, std::string_view by) {
    if (word.begin < done || word.end > span.end) return;
    spelling.append(text, done, word.begin - done).append(by);
    done = word.end;
  };
  // A word that is both is read off the native word, of which it is a form.
  std::vector<std::pair<Span, std::string_view>> words;
  for (const DerivedPart& part : claim.derived) {
    const NativeForm& form = compiled_.index.native_forms().all()[part.form];
    words.emplace_back(part.span, compiled_.index.lexicon().text(form.word));
  }
  for (const InflectedPart& part : claim.inflected) words.emplace_back(part.span, part.base);
  std::ranges::stable_sort(words, {}, [](const auto& word) { return word.first.begin; });
  for (const auto& [word, by] : words) replace(word, by);
  return spelling.append(text.substr(done, span.end - done));
}

}  // namespace canonym
