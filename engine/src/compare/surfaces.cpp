#include "compare/surfaces.h"

#include "icu/writing.h"

namespace canonym {
namespace {

void add_composed(const ComposedRecord& record, const Composition& composition,
                  std::set<std::string>& surfaces) {
  const std::string_view family = record.canonical.family;
  if (family.empty()) return;
  const std::string_view script = script_of_text(family);
  for (const GroupIndex group : record.given_groups)
    for (const Spelling& given : composition.groups[group].spellings)
      if (script_of_text(given.text) == script)
        surfaces.insert(std::string(given.text) + " " + std::string(family));
}

}  // namespace

std::set<std::string> list_surfaces(const Matcher::Compiled& compiled) {
  std::set<std::string> surfaces;
  for (const ComposedRecord& record : compiled.composition.records) {
    for (const WholeSpelling& whole : record.wholes) surfaces.emplace(whole.text);
    for (const Spelling& family : record.families) surfaces.emplace(family.text);
    add_composed(record, compiled.composition, surfaces);
  }
  for (const Record& record : compiled.model.records)
    for (const Never& never : record.nevers) surfaces.insert(never.spelling.text);
  return surfaces;
}

}  // namespace canonym
