#pragma once

#include <string>
#include <vector>

#include "canonym/lint.h"

namespace canonym::cli {

/// A kind of finding and all that there is to say of it.
struct CheckPage {
  CheckInfo info;
  CheckHelp help;
};

/// A line a kind: code, severity, whether it may be lowered, what it finds.
std::string list_checks(const std::vector<CheckInfo>& kinds);

/// For people at a terminal, one after the other.
std::string write_checks_text(const std::vector<CheckPage>& pages);

/// A page with a table of all and a section each: docs/checks.md.
std::string write_checks_markdown(const std::vector<CheckPage>& pages);

/// A JSON object a line.
std::string write_checks_json(const std::vector<CheckPage>& pages);

}  // namespace canonym::cli
