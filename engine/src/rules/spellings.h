#pragma once

#include "rules/model.h"

namespace canonym {

/// What a spelling is to its record or part group.
enum class Role { canonical, patronymic, native, variant, style, never, part };

/// A spelling of the model; `record` is null for those of part groups.
struct PlacedSpelling {
  const Written& spelling;
  Role role;
  const Record* record = nullptr;
};

/// Calls `visit` with every spelling that a record has, in the order of Role.
template <class Visit>
void visit_spellings(const Record& record, Visit&& visit) {
  visit(PlacedSpelling{record.canonical, Role::canonical, &record});
  if (record.patronymic) visit(PlacedSpelling{*record.patronymic, Role::patronymic, &record});
  for (const Native& native : record.natives) visit(PlacedSpelling{native.spelling, Role::native, &record});
  for (const Variant& variant : record.variants)
    visit(PlacedSpelling{variant.spelling, Role::variant, &record});
  for (const StyleSpelling& style : record.styles)
    visit(PlacedSpelling{style.spelling, Role::style, &record});
  for (const Never& never : record.nevers) visit(PlacedSpelling{never.spelling, Role::never, &record});
}

/// Calls `visit` with every spelling of records and part groups, and with endings of patronymics. Records
/// that are not at hand are there for the call only.
template <class Visit>
void visit_spellings(const RuleModel& model, Visit&& visit) {
  model.records.visit([&](std::size_t, const Record& record) { visit_spellings(record, visit); });
  for (const PartGroup& group : model.groups) {
    visit(PlacedSpelling{group.key, Role::part});
    for (const Written& spelling : group.spellings) visit(PlacedSpelling{spelling, Role::part});
  }
  for (const Written& ending : model.patronymic_endings) visit(PlacedSpelling{ending, Role::part});
}

}  // namespace canonym
