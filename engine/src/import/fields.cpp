#include "import/fields.h"

namespace canonym {
namespace {

std::string_view describe(Value::Kind kind) {
  switch (kind) {
    case Value::Kind::scalar:
      return "a text";
    case Value::Kind::sequence:
      return "a list";
    case Value::Kind::mapping:
      break;
  }
  return "a mapping";
}

}  // namespace

bool is_kind(const Value& value, Value::Kind kind, std::string_view what, ImportedNames& names) {
  if (value.kind == kind) return true;
  names.fail(value.at(), std::string(what) + " should be " + std::string(describe(kind)) + ", and is " +
                             std::string(describe(value.kind)));
  return false;
}

const Value* find_field(const Value& mapping, std::string_view key, Value::Kind kind, ImportedNames& names) {
  const Value* value = mapping.find(key);
  return value && is_kind(*value, kind, in_quotes(key), names) ? value : nullptr;
}

const Value* need(const Value& mapping, std::string_view key, Value::Kind kind, ImportedNames& names) {
  if (!mapping.find(key)) {
    names.fail(mapping.at(), in_quotes(key) + " is missing");
    return nullptr;
  }
  return find_field(mapping, key, kind, names);
}

}  // namespace canonym
