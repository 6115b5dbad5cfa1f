#pragma once

#include <vector>

#include "canonym/rule_tests.h"
#include "rules/model.h"

namespace canonym {

/// Runs the samples of the tables of the chosen files.
std::vector<RuleTest> run_samples(const RuleModel& model, const std::vector<char>& chosen);

}  // namespace canonym
