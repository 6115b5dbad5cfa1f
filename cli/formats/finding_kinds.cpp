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

}  // namespace canonym::cli
