#include "review/leave_out.h"

namespace canonym {
namespace {

template <class Item>
void erase_at(std::vector<Item>& items, std::uint32_t index) {
  items.erase(items.begin() + static_cast<std::ptrdiff_t>(index));
}

void leave_out_spelling(std::uint32_t spelling, std::uint32_t group, RuleModel& model) {
  PartGroup& from = model.groups[group];
  if (spelling > 0) return erase_at(from.spellings, spelling - 1);
  if (from.spellings.empty()) return erase_at(model.groups, group);
  from.key = from.spellings.front();
  erase_at(from.spellings, 0);
}

void leave_out_option(const ElementPlace& place, LetterTable& table) {
  std::vector<TableRow>& rows = table.rows.own();
  TableRow& row = rows[place.item];
  erase_at(row.options, place.detail);
  if (row.options.empty()) erase_at(rows, place.item);
}

void leave_out_ending(const ElementPlace& place, InflectionDraft& table) {
  Paradigm& paradigm = table.paradigms.own()[place.item];
  CaseEndings& form = paradigm.forms[place.detail];
  erase_at(form.endings, place.ending);
  if (form.endings.empty()) erase_at(paradigm.forms, place.detail);
}

}  // namespace

void leave_out(const ElementPlace& place, std::uint32_t holder, RuleModel& model) {
  switch (place.kind) {
    case ElementKind::native:
      return erase_at(model.records.own()[holder].natives, place.item);
    case ElementKind::patronymic:
      return model.records.own()[holder].patronymic.reset();
    case ElementKind::variant:
      return erase_at(model.records.own()[holder].variants, place.item);
    case ElementKind::style:
      return erase_at(model.records.own()[holder].styles, place.item);
    case ElementKind::never:
      return erase_at(model.records.own()[holder].nevers, place.item);
    case ElementKind::alone:
      model.records.own()[holder].alone = Alone::family;
      return;
    case ElementKind::part:
      return leave_out_spelling(place.item, holder, model);
    case ElementKind::scheme_row:
    case ElementKind::correspondence:
    case ElementKind::relation:
      return leave_out_option(place, model.tables[holder]);
    case ElementKind::inflection:
      return leave_out_ending(place, model.inflections[holder]);
  }
}

}  // namespace canonym
