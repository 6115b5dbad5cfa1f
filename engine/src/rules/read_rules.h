#pragma once

#include <string>
#include <vector>

#include "canonym/diagnostic.h"
#include "rules/model.h"

namespace canonym {

/// What the files of a set say, not yet checked. Problems are those of reading and parsing, with
/// their usual severity.
struct DraftedRules {
  RuleModel model;
  Diagnostics problems;
  std::vector<SourcePointer> sources;
};

/// Finds, reads and parses the files of a set. Throws Error as load_rules does.
DraftedRules read_rules(const RuleInputs& inputs);

/// Names of the packs of all files, sorted; "" is always among them.
std::vector<std::string> find_packs(const RuleInputs& inputs);

}  // namespace canonym
