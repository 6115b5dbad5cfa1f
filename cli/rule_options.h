#pragma once

#include <optional>
#include <string>
#include <vector>

#include "canonym/choose_rules.h"

namespace CLI {
class App;
}

namespace canonym::cli {

/// Adds --rules and --no-default-rules.
void add_rule_options(CLI::App& app, RuleChoice& choice);

/// Adds --format, one of the names of formats().
void add_format_option(CLI::App& app, std::string& format);

/// Whether what is read once is gone, as with a pipe.
bool is_stream(const std::string& path);

/// What `rules` commands look at: the paths, of which those that can be read only once are read now, or the
/// built-in rules when there are none. Throws Error for a stream that cannot be read.
RuleInputs own_inputs(const std::vector<std::string>& paths, bool with_default);

/// Throws Error for a compiled rule set, where only the files it was made from will do.
void refuse_compiled(const std::string& path);

/// The rules with one pack, or with "" those without any.
LoadResult load_pack(const RuleFiles& files, const std::string& pack);

/// The rules for work on texts, as load_chosen_rules has them. Problems go to standard error, as does what it
/// notes; none is returned when there was an error. `sources`, if any, gets what was read.
std::optional<RuleSet> load_for_texts(const RuleChoice& choice,
                                      std::vector<SourcePointer>* sources = nullptr);

}  // namespace canonym::cli
