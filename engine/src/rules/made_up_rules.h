#pragma once

#include <vector>

#include "rules/model.h"

namespace canonym {

/// Makes the rules that the made-up names of a file are tried with. The model must outlive it.
class MadeUpRules {
 public:
  explicit MadeUpRules(const RuleModel& whole);

  /// Files that make up names.
  const std::vector<FileIndex>& files() const { return files_; }

  /// The names that a file makes up and its parts, sorted, and all that the set says besides; no tables.
  RuleModel make(FileIndex file) const;

 private:
  const RuleModel& whole_;
  std::vector<FileIndex> files_;
  RuleModel frame_;  // all files, without examples
};

}  // namespace canonym
