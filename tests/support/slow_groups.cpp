#include "support/slow_groups.h"

#include <algorithm>

#include "letters/letters.h"
#include "support/slow_spelling.h"

namespace canonym::slow {
namespace {

bool is_one_word(std::string_view spelling) {
  const std::vector<SpelledToken> words = read_beginning(spelling);
  return words.size() == 1 && !words.front().token.is_sign;
}

std::vector<std::string_view> spellings_of(const PartGroup& group) {
  std::vector<std::string_view> all{group.key.text};
  for (const Written& spelling : group.spellings) all.push_back(spelling.text);
  std::erase_if(all, [](std::string_view spelling) { return !is_one_word(spelling); });
  return all;
}

}  // namespace

ReadGroups::ReadGroups(const Matcher& matcher, const Origins& origins)
    : model_(matcher.rules().model()), derivations_(matcher, origins) {
  const Origin shared{{}, false, true, nullptr};
  for (const PartGroup& group : model_.groups)
    if (group.kind != PartKind::family)
      for (const std::string_view spelling : spellings_of(group)) derivations_.add_natives(spelling, shared);
}

std::vector<const PartGroup*> ReadGroups::read(PartKind kind, std::string_view word) const {
  std::vector<const PartGroup*> nearest;
  std::size_t least = ~std::size_t{0};
  if (!is_one_word(word)) return nearest;
  for (const Derivation& derivation : derivations_.derive(word))
    for (const PartGroup& group : model_.groups) {
      const auto is_native = [&](std::string_view spelling) {
        return to_plain_letters(spelling) == derivation.native->letters;
      };
      if (group.kind != kind || std::ranges::none_of(spellings_of(group), is_native)) continue;
      if (derivation.deviations < least) nearest.clear();
      least = std::min(least, derivation.deviations);
      if (derivation.deviations == least) nearest.push_back(&group);
    }
  return nearest;
}

}  // namespace canonym::slow
