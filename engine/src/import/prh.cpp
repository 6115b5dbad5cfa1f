#include <optional>

#include "import/fields.h"
#include "import/import_format.h"
#include "import/literal_pattern.h"
#include "yaml/read_yaml.h"

namespace canonym {
namespace {

/// The text between two slashes; none where there are flags behind them, or no slashes.
std::optional<std::string_view> inside_slashes(std::string_view text) {
  if (text.size() < 2 || text.front() != '/' || text.back() != '/') return std::nullopt;
  return text.substr(1, text.size() - 2);
}

/// The spelling that a pattern fits; none for other regular expressions.
std::optional<std::string> read_pattern(const std::string& text) {
  if (const std::optional<std::string_view> inside = inside_slashes(text))
    return read_literal_pattern(*inside);
  if (text.starts_with('/')) return std::nullopt;
  return text;
}

void add_pattern(const Value& value, ImportedName& name, ImportedNames& names) {
  if (!is_kind(value, Value::Kind::scalar, "a pattern", names)) return;
  if (std::optional<std::string> spelling = read_pattern(value.scalar.text))
    name.spellings.push_back({{std::move(*spelling), value.at()}});
  else
    names.leave_out(value.at(), "a regular expression is no spelling: left out");
}

void read_rule(const Value& rule, ImportedNames& names) {
  if (!is_kind(rule, Value::Kind::mapping, "a rule", names)) return;
  const Value* expected = need(rule, "expected", Value::Kind::scalar, names);
  if (!expected) return;
  ImportedName name{expected->scalar};
  // Both keys take one pattern or several.
  for (const std::string_view key : {"pattern", "patterns"}) {
    const Value* value = rule.find(key);
    if (!value) continue;
    if (value->kind != Value::Kind::sequence) {
      add_pattern(*value, name, names);
      continue;
    }
    for (const Value& item : value->items) add_pattern(item, name, names);
  }
  names.all.push_back(std::move(name));
}

}  // namespace

void read_prh(const Source& source, const ImportOptions&, ImportedNames& names) {
  ReadYaml yaml = read_yaml(source);
  names.problems.add_all(std::move(yaml.problems));
  if (!yaml.root || !is_kind(*yaml.root, Value::Kind::mapping, "the file", names)) return;
  const Value* rules = need(*yaml.root, "rules", Value::Kind::sequence, names);
  if (!rules) return;
  for (const Value& rule : rules->items) read_rule(rule, names);
  if (const Value* imports = yaml.root->find("imports"))
    names.leave_out(imports->at(), "other files are not followed: import them, too");
}

}  // namespace canonym
