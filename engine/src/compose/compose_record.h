#pragma once

#include <vector>

#include "compose/find_groups.h"

namespace canonym {

/// A record with the groups that it alone has.
struct RecordAndGroups {
  ComposedRecord record;
  std::vector<SpellingGroup> groups;
};

/// Takes a record apart. `shared` are the groups of the model, `first_own` is the number of the first that
/// only this record has. What comes of it points to the record.
RecordAndGroups compose_record(const Record& record, const GroupFinder& finder,
                               const std::vector<SpellingGroup>& shared, GroupIndex first_own);

}  // namespace canonym
