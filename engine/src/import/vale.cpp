#include "import/fields.h"
#include "import/import_format.h"
#include "import/literal_pattern.h"
#include "yaml/read_yaml.h"

namespace canonym {

void read_vale(const Source& source, const ImportOptions&, ImportedNames& names) {
  ReadYaml yaml = read_yaml(source);
  names.problems.add_all(std::move(yaml.problems));
  if (!yaml.root || !is_kind(*yaml.root, Value::Kind::mapping, "the file", names)) return;
  const Value* extends = need(*yaml.root, "extends", Value::Kind::scalar, names);
  if (extends && extends->scalar.text != "substitution")
    return names.fail(extends->at(), "only rules that extend substitution have spellings");
  const Value* swap = need(*yaml.root, "swap", Value::Kind::mapping, names);
  if (!extends || !swap) return;
  for (const Value::Member& member : swap->members) {
    if (!is_kind(member.value, Value::Kind::scalar, "what is written for a pattern", names)) continue;
    const std::optional<std::string> literal = read_literal_pattern(member.key.text);
    if (!literal)
      names.leave_out(member.key.at, "a regular expression is no spelling: left out");
    else if (member.value.scalar.text.find('|') != std::string::npos)
      names.leave_out(member.value.at(), "a choice of several spellings is no rewriting: left out");
    else
      names.all.push_back({member.value.scalar, "", std::nullopt, "", {{{*literal, member.key.at}}}});
  }
}

}  // namespace canonym
