#pragma once

#include <functional>
#include <string_view>

namespace CLI {
class App;
}

namespace canonym::cli {

/// What the program returns to the shell.
enum ExitCode { exit_done = 0, exit_findings = 1, exit_failed = 2 };

/// Does a command's work once its options have been read; gives the exit code.
using Run = std::function<int()>;

/// A subcommand. A new one is a file in this folder and a row in its table.
struct Command {
  std::string_view name;
  std::string_view summary;   ///< one line for the list of commands
  std::string_view examples;  ///< printed at the end of its help
  Run (*add_options)(CLI::App& app);
};

}  // namespace canonym::cli
