#include <array>

#include "compare/describe.h"

namespace canonym {
namespace {

using Values = Field::Values;

std::string_view alone_name(Alone alone) {
  constexpr std::array<std::string_view, 3> names{"family", "after-full", "never"};
  return names[static_cast<std::size_t>(alone)];
}

/// "Swetlana Tichanowskaja", with the days it is in force.
std::string describe_style(const StyleSpelling& style) {
  std::string text = style.spelling.text;
  if (style.since) text += " since " + style.since->text;
  if (style.until) text += " until " + style.until->text;
  return text;
}

void add_optional(std::string_view name, const Rare<Written>& value, std::vector<Field>& fields) {
  if (value) fields.push_back({std::string(name), value->text});
}

}  // namespace

std::vector<Field> describe_record(const Record& record) {
  std::vector<Field> fields{{"kind", std::string(kind_name(record.kind))},
                            {"canonical", record.canonical.text}};
  add_optional("family", record.family, fields);
  add_optional("given", record.given, fields);
  add_optional("patronymic", record.patronymic, fields);
  for (const Native& native : record.natives)
    fields.push_back({"native " + native.language.text, native.spelling.text});
  for (const Variant& variant : record.variants)
    fields.push_back({"variant", variant.spelling.text + (variant.whole ? " (whole)" : ""), Values::many});
  for (const StyleSpelling& style : record.styles)
    fields.push_back({"style " + style.style.text, describe_style(style)});
  for (const Never& never : record.nevers) fields.push_back({"never", never.spelling.text, Values::many});
  fields.push_back({"alone", std::string(alone_name(record.alone))});
  fields.push_back({"derive", record.derive ? "true" : "false"});
  return fields;
}

std::string_view part_kind_name(PartKind kind) {
  constexpr std::array<std::string_view, 3> names{"given", "family", "patronymic"};
  return names[static_cast<std::size_t>(kind)];
}

std::vector<Item> describe_groups(const RuleModel& model) {
  std::vector<Item> items;
  for (const PartGroup& group : model.groups) {
    Item item{std::string(part_kind_name(group.kind)), group.key.text, {}};
    item.fields.push_back({"spelling", group.key.text, Values::many});
    for (const Written& spelling : group.spellings)
      item.fields.push_back({"spelling", spelling.text, Values::many});
    items.push_back(std::move(item));
  }
  Item endings{"patronymics", "endings", {}};
  for (const Written& ending : model.patronymic_endings)
    endings.fields.push_back({"ending", ending.text, Values::many});
  if (!endings.fields.empty()) items.push_back(std::move(endings));
  return items;
}

}  // namespace canonym
