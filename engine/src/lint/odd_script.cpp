#include <map>
#include <string>
#include <vector>

#include "icu/writing.h"
#include "lint/check_functions.h"

namespace canonym {
namespace {

constexpr std::size_t fewest_others = 3;

}  // namespace

/// The one canonical spelling of a file that is in another script than all others.
void check_odd_script(const CheckContext& context, const CheckInfo& self) {
  std::vector<std::map<std::string_view, std::vector<const Record*>>> scripts(context.model.files.size());
  for (const Record& record : context.model.records)
    scripts[record.file][script_of_text(record.canonical.text)].push_back(&record);
  for (auto& by_script : scripts) {
    by_script.erase("Zyyy");
    if (by_script.size() != 2) continue;
    const auto& [a, b] = std::pair{by_script.begin()->second, std::next(by_script.begin())->second};
    const auto& [few, many] = a.size() < b.size() ? std::pair{a, b} : std::pair{b, a};
    if (few.size() != 1 || many.size() < fewest_others) continue;
    context.problems.add(self.severity, self.code, few.front()->canonical.at,
                         in_quotes(few.front()->canonical.text) +
                             " is in another script than every other canonical spelling of this file");
  }
}

}  // namespace canonym
