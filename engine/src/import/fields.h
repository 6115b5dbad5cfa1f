#pragma once

#include <initializer_list>
#include <string_view>

#include "import/imported_names.h"
#include "yaml/value.h"

namespace canonym {

/// The member of a mapping; null and an error where it is missing or of another kind.
const Value* need(const Value& mapping, std::string_view key, Value::Kind kind, ImportedNames& names);

/// The member, or null where there is none; another kind is an error, and null too.
const Value* find_field(const Value& mapping, std::string_view key, Value::Kind kind, ImportedNames& names);

/// Whether the value is of that kind; else an error, which calls it `what`.
bool is_kind(const Value& value, Value::Kind kind, std::string_view what, ImportedNames& names);

}  // namespace canonym
