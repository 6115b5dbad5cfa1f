#include "derive/labels.h"

#include <algorithm>

namespace canonym {
LabelSet LabelTable::find(std::string_view name) const {
  if (name == "all") return every_label;
  const auto known = std::ranges::find(names_, name);
  return known == names_.end() ? 0 : LabelSet{1} << (known - names_.begin());
}

LabelSet LabelTable::add(std::string_view name) {
  if (const LabelSet known = find(name)) return known;
  if (names_.size() == most_labels) return 0;
  names_.emplace_back(name);
  return LabelSet{1} << (names_.size() - 1);
}

std::vector<std::string> LabelTable::names_of(LabelSet labels) const {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < names_.size(); ++i)
    if (labels >> i & 1) names.push_back(names_[i]);
  std::ranges::sort(names);
  return names;
}

}  // namespace canonym
