#include "import/fields.h"
#include "import/import_format.h"
#include "import/read_json.h"

namespace canonym {

void read_flashtext(const Source& source, const ImportOptions&, ImportedNames& names) {
  const std::optional<Value> root = read_json(source, {0, source.text().size()}, names);
  if (!root || !is_kind(*root, Value::Kind::mapping, "the file", names)) return;
  for (const Value::Member& member : root->members) {
    if (!is_kind(member.value, Value::Kind::sequence, in_quotes(member.key.text), names)) continue;
    ImportedName name{member.key};
    for (const Value& item : member.value.items)
      if (is_kind(item, Value::Kind::scalar, "a keyword", names)) name.spellings.push_back({item.scalar});
    names.all.push_back(std::move(name));
  }
}

}  // namespace canonym
