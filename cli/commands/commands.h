#pragma once

#include <span>

#include "commands/command.h"

namespace canonym::cli {

/// The commands in the order of the help.
std::span<const Command> commands();

/// Those below `canonym rules`.
std::span<const Command> rules_commands();

/// Adds the commands of a table below `app`. The one that was called sets `run`,
/// which must outlive the parsing.
void add_commands(CLI::App& app, std::span<const Command> table, Run& run);

Run add_annotate(CLI::App& app);
Run add_check(CLI::App& app);
Run add_normalize(CLI::App& app);
Run add_rules_check(CLI::App& app);

}  // namespace canonym::cli
