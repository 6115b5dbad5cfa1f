#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rules/model.h"
#include "support/slow_names.h"

namespace canonym::slow {

/// What the tables of a rule set say of where a spelling comes from.
class Origins {
 public:
  explicit Origins(const RuleModel& model) : model_(model) {}

  /// In which a spelling may be inflected, and of which it is read when it derives others.
  std::vector<std::string> languages_of(const Origin& origin, std::string_view spelling) const;

  /// Whether other spellings may be read off it.
  bool derives(const Origin& origin, std::string_view spelling) const;

  /// Languages in which names of a language may be written.
  std::set<std::string> sisters_of(std::string_view language) const;

 private:
  bool has_table(std::string_view language) const;

  const RuleModel& model_;
};

}  // namespace canonym::slow
