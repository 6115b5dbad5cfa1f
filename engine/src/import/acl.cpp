#include "import/fields.h"
#include "import/import_format.h"
#include "yaml/read_yaml.h"

namespace canonym {
namespace {

/// "First Last" of {first: First, last: Last}; the first name may be missing or empty.
std::optional<Written> join_name(const Value& value, ImportedNames& names) {
  if (!is_kind(value, Value::Kind::mapping, "a name", names)) return std::nullopt;
  const Value* last = need(value, "last", Value::Kind::scalar, names);
  const Value* first = find_field(value, "first", Value::Kind::scalar, names);
  if (!last) return std::nullopt;
  const std::string given = first ? first->scalar.text : "";
  return Written{given + (given.empty() ? "" : " ") + last->scalar.text, (first ? first : last)->at()};
}

void read_person(const Value& person, ImportedNames& names) {
  if (!is_kind(person, Value::Kind::mapping, "a person", names)) return;
  const Value* canonical = need(person, "canonical", Value::Kind::mapping, names);
  const std::optional<Written> joined = canonical ? join_name(*canonical, names) : std::nullopt;
  if (!joined) return;
  ImportedName name{*joined};
  name.kind = Kind::person;
  if (const std::string& last = canonical->find("last")->scalar.text; last.find(' ') != std::string::npos)
    name.family = last;
  if (const Value* id = find_field(person, "id", Value::Kind::scalar, names)) name.id = id->scalar.text;
  if (const Value* variants = find_field(person, "variants", Value::Kind::sequence, names))
    for (const Value& variant : variants->items)
      if (std::optional<Written> spelling = join_name(variant, names))
        name.spellings.push_back({std::move(*spelling)});
  names.all.push_back(std::move(name));
}

}  // namespace

void read_acl(const Source& source, const ImportOptions&, ImportedNames& names) {
  ReadYaml yaml = read_yaml(source);
  names.problems.add_all(std::move(yaml.problems));
  if (!yaml.root || !is_kind(*yaml.root, Value::Kind::sequence, "the file", names)) return;
  for (const Value& person : yaml.root->items) read_person(person, names);
}

}  // namespace canonym
