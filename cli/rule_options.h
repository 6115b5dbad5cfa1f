#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/lint.h"
#include "canonym/rules.h"

namespace CLI {
class App;
}

namespace canonym::cli {

/// Which rules a command works with.
struct RuleOptions {
  std::vector<std::string> rules;  ///< files, folders, `builtin:PACK`
  bool without_default = false;
};

/// Adds --rules and --no-default-rules.
void add_rule_options(CLI::App& app, RuleOptions& options);

/// Adds --format, one of the names of formats().
void add_format_option(CLI::App& app, std::string& format);

/// What load_rules is to read for these options. Throws Error for an unknown
/// built-in pack.
RuleInputs rule_inputs(const RuleOptions& options);

/// Whether a file of a rule set is one of the built-in ones, by its name.
bool is_builtin(std::string_view file);

/// The built-in tables of languages, without any names.
RuleInputs builtin_tables();

/// All built-in files, those of packs among them.
RuleInputs builtin_inputs();

/// Whether what is read once is gone, as with a pipe.
bool is_stream(const std::string& path);

/// What `rules` commands look at: the paths, of which those that can be read only once are read now, or the
/// built-in rules when there are none. Throws Error for a stream that cannot be read.
RuleInputs own_inputs(const std::vector<std::string>& paths, bool with_default);

/// The rules with one pack, or with "" those without any.
LoadResult load_pack(const RuleFiles& files, const std::string& pack);

/// Loads the rules for work on texts, and runs the examples of the user's own. Problems go to
/// standard error; none is returned when there was an error. Warnings about the built-in rules are
/// not the user's and stay out.
std::optional<RuleSet> load_for_texts(const RuleOptions& options);

}  // namespace canonym::cli
