#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "canonym/choose_rules.h"
#include "canonym/compiled.h"

namespace canonym {

/// What a set that is compiled into `output` keeps of where its rules came from: paths from the folder of
/// `output`, so that both may move together. `sources` are those of the loaded rules. Throws Error for a file
/// that cannot be read.
CompiledFrom describe_sources(const RuleChoice& choice, const std::vector<SourcePointer>& sources,
                              const std::filesystem::path& output);

/// The choice that `compiled` was made of, for the folder in which this program runs.
RuleChoice choice_of(const CompiledFrom& from, const std::filesystem::path& compiled);

/// A source of `compiled` that says something else now, or has come to the folders of its rules; "" when
/// there is none. Sources that are not where they were are not missed. Throws Error for one that cannot be
/// read.
std::string find_newer_source(const CompiledFrom& from, const std::filesystem::path& compiled);

}  // namespace canonym
