#pragma once

#include <vector>

#include "canonym/diagnostic.h"
#include "rules/model.h"

namespace canonym {

/// One item of `include:`.
struct Include {
  Written path;
  std::vector<Written> without;  ///< ids of records of that file that are left out
};

/// What one file says, before the files of a set are put together.
struct FileDraft {
  RuleFile file;
  std::vector<Include> includes;
  std::vector<Record> records;
  std::vector<PartGroup> groups;
  std::vector<Written> patronymic_endings;
  Diagnostics problems;
  bool was_read = false;  ///< whether it was YAML at all
};

}  // namespace canonym
