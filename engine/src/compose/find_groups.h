#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compose/group_reader.h"
#include "icu/fold.h"

namespace canonym {

/// Part groups by folded spelling. A group stands under its key and its members.
class GroupTable {
 public:
  explicit GroupTable(const RuleModel& model) {
    for (GroupIndex g = 0; g < model.groups.size(); ++g) {
      const PartGroup& group = model.groups[g];
      add(group, group.key, g);
      for (const Written& spelling : group.spellings) add(group, spelling, g);
    }
  }

  std::vector<GroupIndex> find(PartKind kind, std::string_view spelling) const {
    const GroupsBySpelling& groups = by_kind_[static_cast<std::size_t>(kind)];
    if (spelling.empty()) return {};
    const auto found = groups.find(fold_text(spelling));
    return found == groups.end() ? std::vector<GroupIndex>() : found->second;
  }

 private:
  using GroupsBySpelling = std::unordered_map<std::string, std::vector<GroupIndex>>;

  void add(const PartGroup& group, const Written& spelling, GroupIndex index) {
    std::vector<GroupIndex>& groups =
        by_kind_[static_cast<std::size_t>(group.kind)][fold_text(spelling.text)];
    if (groups.empty() || groups.back() != index) groups.push_back(index);
  }

  std::array<GroupsBySpelling, 3> by_kind_;
};

/// Both ways to find the groups of a part.
struct GroupFinder {
  GroupTable listed;
  GroupReader read;

  GroupFinder(const RuleModel& model, const LanguageTables* tables) : listed(model), read(model, tables) {}
};

}  // namespace canonym
