#pragma once

#include <memory>
#include <string>
#include <vector>

#include "rules/late_list.h"

namespace canonym {

/// Words that are no derived spellings on their own. They are many, and only texts with derived names ask for
/// them: read and folded when they are first asked for. Copies share them; threads may share one.
class CommonWords {
 public:
  CommonWords() = default;
  explicit CommonWords(std::vector<LateList<std::string>> lists);

  bool contains(const std::string& folded) const;

 private:
  struct Words;
  std::shared_ptr<Words> words_;  // null: none
};

}  // namespace canonym
