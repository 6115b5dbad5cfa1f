#include "review/elements.h"

#include <array>

namespace canonym {
namespace {

std::string or_nothing(const std::string& letters) {
  return letters.empty() ? "-" : letters;
}

ElementKind kind_of(const LetterTable& table) {
  switch (table.kind) {
    case TableKind::scheme:
      return ElementKind::scheme_row;
    case TableKind::correspondences:
      return ElementKind::correspondence;
    case TableKind::relation:
      return ElementKind::relation;
  }
  return ElementKind::scheme_row;
}

}  // namespace

std::string_view element_kind_name(ElementKind kind) {
  constexpr std::array<std::string_view, 11> names{
      "native form",   "patronymic", "variant",        "style",    "never",     "alone",
      "part spelling", "scheme row", "correspondence", "relation", "inflection"};
  return names[static_cast<std::size_t>(kind)];
}

std::string table_name(const LetterTable& table) {
  return table.kind == TableKind::relation ? table.id.text + "-" + table.target.text : table.id.text;
}

ElementTable::ElementTable(const RuleModel& model) {
  for (std::uint32_t i = 0; i < model.records.size(); ++i) add_record(i, model.records[i]);
  for (std::uint32_t i = 0; i < model.groups.size(); ++i) add_group(i, model.groups[i]);
  for (std::uint32_t i = 0; i < model.tables.size(); ++i) add_table(i, model.tables[i]);
  for (std::uint32_t i = 0; i < model.inflections.size(); ++i) add_inflection(i, model.inflections[i]);
}

void ElementTable::add(const ElementPlace& place, FileIndex file, const Location& at,
                       const std::string& about, std::string text) {
  index_.emplace(place, static_cast<ElementIndex>(all_.size()));
  all_.push_back({place, file, {place.kind, at, about, std::move(text)}});
}

void ElementTable::add_record(std::uint32_t index, const Record& record) {
  const auto add_all = [&](ElementKind kind, const auto& items, const auto& text_of) {
    for (std::uint32_t i = 0; i < items.size(); ++i)
      add({kind, index, i}, record.file, items[i].spelling.at, record.id.text, text_of(items[i]));
  };
  const auto spelling_of = [](const auto& item) { return item.spelling.text; };
  add_all(ElementKind::native, record.natives,
          [](const Native& item) { return item.language.text + ": " + item.spelling.text; });
  if (record.patronymic)
    add({ElementKind::patronymic, index}, record.file, record.patronymic->at, record.id.text,
        record.patronymic->text);
  add_all(ElementKind::variant, record.variants, spelling_of);
  add_all(ElementKind::style, record.styles,
          [](const StyleSpelling& item) { return item.style.text + ": " + item.spelling.text; });
  add_all(ElementKind::never, record.nevers, spelling_of);
  if (record.alone_at && record.alone != Alone::family)
    add({ElementKind::alone, index}, record.file, *record.alone_at, record.id.text,
        record.alone == Alone::never ? "never" : "after-full");
}

void ElementTable::add_group(std::uint32_t index, const PartGroup& group) {
  add({ElementKind::part, index}, group.file, group.key.at, group.key.text, group.key.text);
  for (std::uint32_t i = 0; i < group.spellings.size(); ++i)
    add({ElementKind::part, index, i + 1}, group.file, group.spellings[i].at, group.key.text,
        group.spellings[i].text);
}

void ElementTable::add_table(std::uint32_t index, const LetterTable& table) {
  const ElementKind kind = kind_of(table);
  for (std::uint32_t row = 0; row < table.rows.size(); ++row) {
    const TableRow& of = table.rows[row];
    for (std::uint32_t option = 0; option < of.options.size(); ++option)
      add({kind, index, row, option}, table.file, of.options[option].text.at, table_name(table),
          of.pattern.text + ": " + or_nothing(of.options[option].text.text));
  }
}

void ElementTable::add_inflection(std::uint32_t index, const InflectionDraft& table) {
  for (std::uint32_t p = 0; p < table.paradigms.size(); ++p) {
    const Paradigm& paradigm = table.paradigms[p];
    for (std::uint32_t form = 0; form < paradigm.forms.size(); ++form)
      for (std::uint32_t e = 0; e < paradigm.forms[form].endings.size(); ++e)
        add({ElementKind::inflection, index, p, form, e}, table.file, paradigm.forms[form].name.at,
            table.language.text,
            paradigm.base.text + " " + paradigm.forms[form].name.text + ": " +
                or_nothing(paradigm.forms[form].endings[e]));
  }
}

std::optional<ElementIndex> ElementTable::find(const ElementPlace& place) const {
  const auto known = index_.find(place);
  return known == index_.end() ? std::nullopt : std::optional(known->second);
}

}  // namespace canonym
