#pragma once

#include <string>
#include <vector>

#include "canonym/compare_rules.h"

namespace canonym {

/// One thing that an item says. Of a field with one value a new value takes the place of the old one; of
/// one with many, values come and go.
struct Field {
  enum class Values : bool { one, many };

  std::string name, value;
  Values values = Values::one;

  auto operator<=>(const Field&) const = default;
};

/// What can be compared: a record, a group of parts, a table.
struct Item {
  std::string kind, id;
  std::vector<Field> fields;
};

/// What fields say otherwise, sorted by name.
std::vector<FieldChange> compare_fields(std::vector<Field> before, std::vector<Field> after);

/// Items that were added, removed or changed, by kind and id. Items of the same kind and id count as one.
std::vector<ChangedItem> compare_items(std::vector<Item> before, std::vector<Item> after);

}  // namespace canonym
