#include "match/known_initials.h"

#include <algorithm>

#include "icu/fold.h"
#include "match/first_letters.h"

namespace canonym {
namespace {

constexpr std::size_t most_known = 1 << 14;

}  // namespace

bool KnownInitials::fits(GroupIndex group, std::string_view folded) {
  std::string key(reinterpret_cast<const char*>(&group), sizeof group);
  key += folded;
  if (const auto known = known_.find(key); known != known_.end()) return known->second;
  if (known_.size() == most_known) known_.clear();
  return known_[std::move(key)] = find(group, folded);
}

bool KnownInitials::find(GroupIndex group, std::string_view folded) const {
  const bool is_shared = group < compiled_.model.groups.size();
  return std::ranges::any_of(compiled_.composition.groups[group].spellings, [&](const Spelling& spelling) {
    if (fold_text(spelling.text).starts_with(folded)) return true;
    return is_shared ? may_shared_begin_with(spelling.text, folded, compiled_.tables)
                     : may_begin_with(spelling, folded, compiled_.tables);
  });
}

}  // namespace canonym
