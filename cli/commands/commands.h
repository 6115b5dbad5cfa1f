#pragma once

#include <span>
#include <string>

#include "commands/command.h"

namespace canonym::cli {

/// The commands in the order of the help.
std::span<const Command> commands();

/// Those below `canonym rules`.
std::span<const Command> rules_commands();

/// Adds the commands of a table below `app`. The one that was called sets `run`,
/// which must outlive the parsing.
void add_commands(CLI::App& app, std::span<const Command> table, Run& run);

/// Throws Error when the first of the words is no command of `app`, and so on below it. The
/// parser would only say that a command is missing.
void check_command_names(const CLI::App& app, std::span<const std::string> words);

Run add_annotate(CLI::App& app);
Run add_check(CLI::App& app);
Run add_explain(CLI::App& app);
Run add_normalize(CLI::App& app);
Run add_romanize(CLI::App& app);
Run add_rules_check(CLI::App& app);
Run add_rules_compile(CLI::App& app);
Run add_rules_diff(CLI::App& app);
Run add_rules_export(CLI::App& app);
Run add_rules_explain(CLI::App& app);
Run add_rules_fmt(CLI::App& app);
Run add_rules_import(CLI::App& app);
Run add_rules_show(CLI::App& app);
Run add_rules_test(CLI::App& app);

}  // namespace canonym::cli
