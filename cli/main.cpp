#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <exception>
#include <iostream>
#include <sstream>

#include "arguments.h"
#include "canonym/error.h"
#include "commands/commands.h"
#include "messages.h"
#include "output_stream.h"

namespace canonym::cli {
namespace {

/// Help and version are asked for, and go to standard output like other data.
int report(const CLI::App& app, const CLI::ParseError& error) {
  std::ostringstream data, messages;
  const int code = app.exit(error, data, messages);
  std::cerr << messages.str();
  OutputStream output;
  output.write(data.str());
  output.finish();
  return code == 0 ? exit_done : exit_failed;
}

int run(int count, char** arguments) {
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is the reader's good right
  CLI::App app{"Rewrites the many spellings of a name to the chosen one, in running text.", "canonym"};
  app.set_version_flag("--version", "canonym " CANONYM_VERSION);
  app.footer(
      "Examples:\n"
      "  canonym normalize article.txt     # the text with its names as chosen\n"
      "  canonym check *.txt               # what is not written so\n"
      "  canonym rules check house.yml\n"
      "'canonym COMMAND --help' shows options and examples. Exit: 0 done, 1 findings, 2 failed.");
  app.require_subcommand(1);
  Run work;
  add_commands(app, commands(), work);
  CLI::App* rules = app.add_subcommand("rules", "work on rule files");
  rules->require_subcommand(1);
  rules->footer("Examples:\n  canonym rules check house.yml");
  add_commands(*rules, rules_commands(), work);

  std::vector<std::string> words = read_arguments(count, arguments);
  check_command_names(app, words);
  std::reverse(words.begin(), words.end());  // CLI11 takes them from the back
  try {
    app.parse(words);
  } catch (const CLI::ParseError& error) {
    return report(app, error);
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
