#pragma once

#include <string>
#include <utility>
#include <vector>

#include "canonym/diagnostic.h"

namespace CLI {
class App;
}

namespace canonym::cli {

/// Adds --severity CODE=SEVERITY, repeatable.
void add_severity_option(CLI::App& app, std::vector<std::string>& choices);

/// What was asked for. Throws Error for a code that there is not, or that may not be lowered, and for what is
/// no severity.
std::vector<std::pair<std::string, Severity>> read_severities(const std::vector<std::string>& choices);

}  // namespace canonym::cli
