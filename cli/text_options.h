#pragma once

#include <string>
#include <vector>

#include "canonym/normalize.h"
#include "rule_options.h"

namespace CLI {
class App;
}

namespace canonym::cli {

/// What the commands that read texts have in common.
struct TextOptions {
  RuleOptions rules;
  NormalizeOptions normalize;
  std::vector<std::string> files;  ///< "-" is standard input
};

/// Adds the options of the rules and those of writing.
void add_writing_options(CLI::App& app, TextOptions& options);

/// Adds the files and what add_writing_options adds.
void add_text_options(CLI::App& app, TextOptions& options);

/// Loads the rules and sees to it that the style exists. Null when there were errors, which
/// have been printed. Reads standard input when no file is given.
std::unique_ptr<Matcher> prepare_matcher(TextOptions& options);

/// Calls `work` with each file's name; a failure of one is printed and does not stop the
/// others. True when all went well.
bool for_each_file(const std::vector<std::string>& files,
                   const std::function<void(const std::string&)>& work);

}  // namespace canonym::cli
