#include <vector>

#include "compose/words.h"
#include "lint/check_functions.h"

namespace canonym {
namespace {

constexpr std::size_t fewest_others = 3;

/// How many records of a file say their kind, and how many do not.
struct Kinds {
  std::size_t given = 0, missing = 0;
};

}  // namespace

/// Without 'kind' a record is a person, and few of these have one name only. Where all
/// others of the file say it, it was forgotten.
void check_missing_kind(const CheckContext& context, const CheckInfo& self) {
  std::vector<Kinds> kinds(context.model.files.size());
  for (const Record& record : context.model.records)
    ++(record.has_kind ? kinds[record.file].given : kinds[record.file].missing);
  for (const Record& record : context.model.records) {
    const auto [given, missing] = kinds[record.file];
    if (record.has_kind || missing > 1 || given < fewest_others) continue;
    if (split_words(record.canonical.text).size() > 1) continue;
    context.problems.add(self.severity, self.code, record.canonical.at,
                         in_quotes(record.canonical.text) + " is taken for a person, for it has no 'kind'");
  }
}

}  // namespace canonym
