#pragma once

#include <string>
#include <vector>

#include "canonym/normalize.h"
#include "files/list_texts.h"
#include "rule_options.h"

namespace CLI {
class App;
}

namespace canonym::cli {

/// What the commands that read texts have in common.
struct TextOptions {
  RuleChoice rules;
  NormalizeOptions normalize;
  TextChoice texts;
  bool takes_binary = false;  ///< in folders, too
  bool is_quiet = false;      ///< no notes
  std::size_t jobs = 1;       ///< threads that look for names
};

/// Adds the options of the rules and those of writing.
void add_writing_options(CLI::App& app, TextOptions& options);

/// Adds the options that choose texts, and what add_writing_options adds.
void add_text_options(CLI::App& app, TextOptions& options);

/// Loads the rules and sees to it that the style exists. Null when there were errors, which have been
/// printed. The matcher stays until the process ends: giving back what it has read name by name would take as
/// long as many texts.
const Matcher* prepare_matcher(TextOptions& options);

/// Calls `work` with each file's name; a failure of one is printed and does not stop the
/// others. True when all went well.
bool for_each_file(const std::vector<std::string>& files,
                   const std::function<void(const std::string&)>& work);

}  // namespace canonym::cli
