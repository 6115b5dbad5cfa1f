#include <algorithm>

#include "import/fields.h"
#include "import/import_format.h"
#include "import/read_json.h"

namespace canonym {
namespace {

std::string_view trim_line(std::string_view line) {
  while (!line.empty() && (line.back() == ',' || line.back() == ' ' || line.back() == '\r'))
    line.remove_suffix(1);
  while (!line.empty() && line.front() == ' ') line.remove_prefix(1);
  return line;
}

/// A dump has an entity a line, perhaps in the brackets of one list.
bool is_dump(const Source& source) {
  if (trim_line(source.line(1)) != "[") return source.line_count() > 1 && is_json(source.line(1));
  const std::string_view second = source.line_count() > 1 ? trim_line(source.line(2)) : std::string_view();
  return second == "]" || is_json(second);
}

class Entity {
 public:
  Entity(const Value& value, const ImportOptions& options, ImportedNames& names)
      : value_(value), options_(options), names_(names) {}

  void read() {
    if (!is_kind(value_, Value::Kind::mapping, "an entity", names_)) return;
    const Value* id = need(value_, "id", Value::Kind::scalar, names_);
    const Value* labels = find_table("labels");
    if (!id || !labels) return;
    const Value* canonical = choose_label(*labels);
    if (!canonical)
      return names_.leave_out(
          id->at(), in_quotes(id->scalar.text) + " has no label in " + wanted().front() + ": left out");
    name_ = {canonical->scalar, id->scalar.text, read_kind(), "Wikidata " + id->scalar.text};
    for (const Value::Member& label : labels->members) add(label.value);
    if (const Value* aliases = find_table("aliases"))
      for (const Value::Member& language : aliases->members)
        if (is_kind(language.value, Value::Kind::sequence, "a list of aliases", names_))
          for (const Value& alias : language.value.items) add(alias);
    names_.all.push_back(std::move(name_));
  }

 private:
  /// Where there is nothing to tell, dumps have an empty list in the place of an object.
  const Value* find_table(std::string_view key) {
    const Value* table = value_.find(key);
    if (!table || (table->kind == Value::Kind::sequence && table->items.empty())) return nullptr;
    return is_kind(*table, Value::Kind::mapping, in_quotes(key), names_) ? table : nullptr;
  }

  std::vector<std::string> wanted() const {
    return options_.languages.empty() ? std::vector<std::string>{"en", "mul"} : options_.languages;
  }

  const Value* choose_label(const Value& labels) {
    for (const std::string& language : wanted())
      if (const Value* label = find_field(labels, language, Value::Kind::mapping, names_))
        return need(*label, "value", Value::Kind::scalar, names_);
    return nullptr;
  }

  void add(const Value& label) {
    if (!is_kind(label, Value::Kind::mapping, "a label", names_)) return;
    const Value* language = need(label, "language", Value::Kind::scalar, names_);
    const Value* text = need(label, "value", Value::Kind::scalar, names_);
    if (!language || !text) return;
    const std::string& code = language->scalar.text;
    name_.spellings.push_back({text->scalar, code, "Wikidata " + code});
  }

  /// Whether a statement of the property has one of these items, or is there at all.
  bool has_claim(std::string_view property, std::string_view item) const {
    const Value* claims = value_.find("claims");
    const Value* statements = claims ? claims->find(property) : nullptr;
    if (!statements) return false;
    return item.empty() || std::ranges::any_of(statements->items, [&](const Value& statement) {
             const Value* at = &statement;
             for (const std::string_view key : {"mainsnak", "datavalue", "value", "id"})
               at = at ? at->find(key) : nullptr;
             return at && at->scalar.text == item;
           });
  }

  /// By "instance of: human" and "coordinate location".
  std::optional<Kind> read_kind() const {
    if (has_claim("P31", "Q5")) return Kind::person;
    if (has_claim("P625", "")) return Kind::place;
    return std::nullopt;
  }

  const Value& value_;
  const ImportOptions& options_;
  ImportedNames& names_;
  ImportedName name_;
};

void read_value(const Value& value, const ImportOptions& options, ImportedNames& names) {
  if (value.kind == Value::Kind::sequence) {
    for (const Value& item : value.items) Entity(item, options, names).read();
    return;
  }
  const Value* entities = value.find("entities");
  if (!entities) return Entity(value, options, names).read();
  if (!is_kind(*entities, Value::Kind::mapping, "'entities'", names)) return;
  for (const Value::Member& entity : entities->members) Entity(entity.value, options, names).read();
}

}  // namespace

void read_wikidata(const Source& source, const ImportOptions& options, ImportedNames& names) {
  if (!is_dump(source)) {
    if (const std::optional<Value> root = read_json(source, {0, source.text().size()}, names))
      read_value(*root, options, names);
    return;
  }
  for (std::size_t number = 1; number <= source.line_count(); ++number) {
    const std::string_view line = trim_line(source.line(number));
    if (line.empty() || line == "[" || line == "]") continue;
    const std::size_t begin = static_cast<std::size_t>(line.data() - source.text().data());
    if (const std::optional<Value> root = read_json(source, {begin, begin + line.size()}, names))
      read_value(*root, options, names);
  }
}

}  // namespace canonym
