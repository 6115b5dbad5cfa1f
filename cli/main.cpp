#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <exception>

#include "arguments.h"
#include "canonym/error.h"
#include "commands/commands.h"
#include "messages.h"

namespace canonym::cli {
namespace {

int run(int count, char** arguments) {
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is the reader's good right
  CLI::App app{"Rewrites the many spellings of a name to the chosen one, in running text.", "canonym"};
  app.set_version_flag("--version", "canonym " CANONYM_VERSION);
  app.footer("'canonym COMMAND --help' shows options and examples. Exit: 0 done, 1 findings, 2 failed.");
  app.require_subcommand(1);
  Run work;
  add_commands(app, commands(), work);
  CLI::App* rules = app.add_subcommand("rules", "work on rule files");
  rules->require_subcommand(1);
  add_commands(*rules, rules_commands(), work);

  std::vector<std::string> words = read_arguments(count, arguments);
  std::reverse(words.begin(), words.end());  // CLI11 takes them from the back
  try {
    app.parse(words);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? exit_done : exit_failed;
  }
  return work();
}

}  // namespace
}  // namespace canonym::cli

int main(int count, char** arguments) {
  try {
    return canonym::cli::run(count, arguments);
  } catch (const canonym::Error& error) {
    canonym::cli::print_error(error.what());
  } catch (const std::bad_alloc&) {
    canonym::cli::print_error("out of memory");
  } catch (const std::exception& error) {
    canonym::cli::print_error(error.what());
  }
  return canonym::cli::exit_failed;
}
