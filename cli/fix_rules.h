#pragma once

#include <functional>
#include <string>
#include <vector>

#include "canonym/rules.h"

namespace canonym::cli {

/// What is wrong with rules, and what the locations point into.
struct Findings {
  Diagnostics problems;
  std::vector<SourcePointer> sources;
};

/// Checks what the inputs hold.
using CheckRules = std::function<Findings(const RuleInputs& inputs)>;

struct FixResult {
  Findings left;               ///< what was found in the end
  std::size_t fix_count = 0;   ///< problems mended
  std::size_t file_count = 0;  ///< files rewritten
};

/// Makes the safe fixes in the files of `paths`, which are among those of `inputs`, and checks the result,
/// again and again until there is nothing left to fix. Only then the files are rewritten, each safely.
/// Throws Error, with no file changed, when the fixes brought errors into rules that had none; and when a
/// file cannot be read or rewritten: then those before it are.
FixResult fix_rules(const std::vector<std::filesystem::path>& paths, RuleInputs inputs,
                    const CheckRules& check);

}  // namespace canonym::cli
