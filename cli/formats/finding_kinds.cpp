#include "formats/finding_kinds.h"

#include <algorithm>

namespace canonym::cli {

std::vector<CheckInfo> finding_kinds() {
  const auto rules = checks();
  std::vector<CheckInfo> kinds(rules.begin(), rules.end());
  kinds.push_back(other_spelling);
  std::ranges::sort(kinds, {}, &CheckInfo::code);
  return kinds;
}

const CheckHelp& help_of(const CheckInfo& kind) {
  const CheckHelp* help = find_check_help(kind.code);
  return help ? *help : other_spelling_help;
}

}  // namespace canonym::cli
