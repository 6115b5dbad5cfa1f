#pragma once

#include <string_view>
#include <vector>

#include "compare/items.h"
#include "rules/model.h"

namespace canonym {

/// What a record says that texts are written by; its kind is a field.
std::vector<Field> describe_record(const Record& record);

/// "given", "family" or "patronymic".
std::string_view part_kind_name(PartKind kind);

/// The groups of parts, and the endings of patronymics as a group of their own kind.
std::vector<Item> describe_groups(const RuleModel& model);

/// The tables of languages.
std::vector<Item> describe_tables(const RuleModel& model);

}  // namespace canonym
