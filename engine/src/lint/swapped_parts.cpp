#include <string>
#include <unordered_set>

#include "compose/words.h"
#include "icu/fold.h"
#include "lint/check_functions.h"

namespace canonym {

/// A person of two words of which the second is a known given name and the first is none.
void check_swapped_parts(const CheckContext& context, const CheckInfo& self) {
  std::unordered_set<std::string> given;
  for (const PartGroup& group : context.model.groups) {
    if (group.kind != PartKind::given) continue;
    given.insert(fold_text(group.key.text));
    for (const Written& spelling : group.spellings) given.insert(fold_text(spelling.text));
  }
  for (const Record& record : context.model.records) {
    if (record.kind != Kind::person || record.given || record.family) continue;
    const auto words = split_words(record.canonical.text);
    if (words.size() != 2 || given.contains(fold_text(words[0])) || !given.contains(fold_text(words[1])))
      continue;
    context.problems.add(self.severity, self.code, record.canonical.at,
                         in_quotes(words[1]) + " is a given name, " + in_quotes(words[0]) +
                             " is not known as one; is the family name first? 'family' says if not");
  }
}

}  // namespace canonym
