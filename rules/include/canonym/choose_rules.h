#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "canonym/rules.h"

namespace canonym {

/// Which rules somebody works with who rewrites texts.
struct RuleChoice {
  std::vector<std::string> rules;  ///< files, folders, and `builtin:PACK` for a pack of the built-in rules
  std::vector<RuleInputs::MemoryFile> files{};  ///< more rule files, handed over as texts
  bool without_default = false;                 ///< leave out the built-in names; tables of languages stay
  bool as_compiled = false;  ///< take a compiled set as it is, whatever its sources say now
};

/// Whether it is `builtin:PACK`, and no path.
bool is_builtin_pack(std::string_view rule);

/// Whether a file of a rule set is one of the built-in ones, by its name.
bool is_builtin(std::string_view file);

/// The built-in tables of languages, without any names.
RuleInputs builtin_tables();

/// All built-in files, those of packs among them.
RuleInputs builtin_inputs();

/// What load_rules is to read for a choice. Throws Error for an unknown built-in pack.
RuleInputs choose_rules(const RuleChoice& choice);

/// Rules for work on texts, or an error among the problems.
struct ChosenRules : LoadResult {
  std::string note;  ///< that sources are newer than the compiled set, and read in its place, or ""
};

/// The chosen rules, loaded for work on texts: examples of files that are not built in have been run, and
/// problems of built-in files are told only where they are errors.
///
/// The default rules alone are mapped as they were compiled when the program was built, and have no sources.
///
/// A choice may be one compiled set (see compiled.h), on disk or among the files in memory, and nothing
/// beside it. It is mapped, and has no problems. Where the sources of one on disk stand where they stood and
/// say something else now, they are loaded in its place. Throws Error as choose_rules, load_rules and
/// open_compiled do, and for a set that is not alone, or that has the built-in names where they are not
/// wanted.
ChosenRules load_chosen_rules(const RuleChoice& choice);

}  // namespace canonym
