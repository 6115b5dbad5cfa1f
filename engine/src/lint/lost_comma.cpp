#include <algorithm>

#include "compose/words.h"
#include "lint/check_functions.h"

namespace canonym {

/// A given name or patronymic of several words in a group where no other has more than one.
void check_lost_comma(const CheckContext& context, const CheckInfo& self) {
  const auto is_long = [](const Written& spelling) { return split_words(spelling.text).size() > 1; };
  for (const PartGroup& group : context.model.groups) {
    if (group.kind == PartKind::family || is_long(group.key)) continue;
    if (std::ranges::count_if(group.spellings, is_long) != 1) continue;
    const Written& odd = *std::ranges::find_if(group.spellings, is_long);
    context.problems.add(self.severity, self.code, odd.at,
                         in_quotes(odd.text) + " has several words, " + in_quotes(group.key.text) +
                             " has one; is a comma missing?");
  }
}

}  // namespace canonym
