#include "canonym/romanize.h"
#include "romanize/compile_scheme.h"

namespace canonym {

std::vector<SchemeInfo> list_schemes(const RuleSet& rules) {
  const RuleModel& model = rules.model();
  std::vector<SchemeInfo> schemes;
  for (const LetterTable& table : model.tables) {
    if (table.kind != TableKind::scheme) continue;
    schemes.push_back(
        {table.id.text, model.files[table.file].title, table.authority, table.year, table.language.text});
  }
  return schemes;
}

std::optional<std::string> romanize_text(const RuleSet& rules, std::string_view scheme,
                                         std::string_view text) {
  const LetterTable* table = find_scheme(rules.model(), scheme);
  if (!table) return std::nullopt;
  Diagnostics problems;  // told when the rules were loaded
  return compile_scheme(rules.model(), *table, problems).romanize(text);
}

}  // namespace canonym
