#include "lint/check_functions.h"

namespace canonym {

/// Records are sorted by id, then by file and place: those with one id stand side by side.
void check_duplicate_id(const CheckContext& context, const CheckInfo& self) {
  const Record* first = nullptr;
  for (const Record& record : context.model.records) {
    if (!first || first->id.text != record.id.text) {
      first = &record;
      continue;
    }
    context.problems
        .add(self.severity, self.code, record.id.at,
             "there is a record " + in_quotes(record.id.text) + " already")
        .remarks.push_back({first->id.at, "first given here"});
  }
}

}  // namespace canonym
