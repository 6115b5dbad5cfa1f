#include <string>
#include <unordered_map>

#include "icu/fold.h"
#include "lint/check_functions.h"
#include "rules/spellings.h"

namespace canonym {
namespace {

std::string_view role_name(Role role) {
  switch (role) {
    case Role::canonical:
      return "canonical spelling";
    case Role::native:
      return "native form";
    case Role::style:
      return "style's spelling";
    default:
      return "variant";
  }
}

/// The family name of the canonical spelling, which is found wherever the name is.
void check_family(const Record& record, const std::unordered_map<std::string, Location>& nevers,
                  const CheckContext& context, const CheckInfo& self) {
  const std::string& canonical = record.canonical.text;
  const std::size_t blank = canonical.rfind(' ');
  if (blank == canonical.npos) return;
  const std::string family = record.family ? record.family->text : canonical.substr(blank + 1);
  const auto never = nevers.find(fold_text(family));
  if (never == nevers.end()) return;
  context.problems
      .add(self.severity, self.code, never->second,
           in_quotes(family) + " is the family name of " + in_quotes(record.id.text) +
               ", which would never be found")
      .remarks.push_back({record.canonical.at, "the canonical spelling"});
}

}  // namespace

void check_variant_is_never(const CheckContext& context, const CheckInfo& self) {
  for (const Record& record : context.model.records) {
    if (record.nevers.empty()) continue;
    std::unordered_map<std::string, Location> nevers;
    for (const Never& never : record.nevers)
      nevers.try_emplace(fold_text(never.spelling.text), never.spelling.at);
    visit_spellings(record, [&](const PlacedSpelling& placed) {
      if (placed.role == Role::never || placed.role == Role::patronymic) return;
      const auto never = nevers.find(fold_text(placed.spelling.text));
      if (never == nevers.end()) return;
      context.problems
          .add(self.severity, self.code, placed.spelling.at,
               std::string(role_name(placed.role)) + " " + in_quotes(placed.spelling.text) +
                   " is also listed under never")
          .remarks.push_back({never->second, "listed here"});
    });
    if (record.kind == Kind::person) check_family(record, nevers, context, self);
  }
}

}  // namespace canonym
