#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "canonym/compiled.h"
#include "rule_options.h"

namespace canonym::cli {

/// What --rules mean, where a compiled set may stand among them.
struct ChosenRules {
  std::optional<RuleSet> compiled;  ///< ready, nothing else is to be loaded
  RuleChoice sources;               ///< what is to be loaded when there is none
};

/// Opens the compiled set that the choice names. When its sources stand where they stood and say something
/// else now, they are chosen in its place, and a note on standard error says so. Throws Error for a compiled
/// set that cannot be read, or that stands beside other rules: it is a whole set.
ChosenRules open_chosen(const RuleChoice& choice);

/// What a set that is compiled into `output` keeps of where its rules came from: paths from the folder of
/// `output`, so that both may move together. `sources` are those of the loaded rules.
CompiledFrom describe_sources(const RuleChoice& choice, const std::vector<SourcePointer>& sources,
                              const std::filesystem::path& output);

}  // namespace canonym::cli
