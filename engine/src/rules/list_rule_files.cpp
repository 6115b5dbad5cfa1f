#include "canonym/rules.h"
#include "rules/find_files.h"

namespace canonym {

std::vector<std::string> list_rule_files(const std::vector<std::filesystem::path>& paths) {
  RuleInputs inputs;
  inputs.paths = paths;
  std::vector<std::string> names;
  for (const FoundFile& file : find_files(inputs).files) names.push_back(file.name);
  return names;
}

}  // namespace canonym
