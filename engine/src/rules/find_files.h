#pragma once

#include <filesystem>
#include <vector>

#include "canonym/diagnostic.h"
#include "canonym/rules.h"
#include "rules/found_file.h"

namespace canonym {

/// The files of a rule set before any is opened.
struct FoundFiles {
  std::vector<FoundFile> files;              ///< sorted, each once; without what only includes lead to
  std::vector<std::filesystem::path> roots;  ///< folders that no include may leave, without symbolic links
  Diagnostics problems;                      ///< links that lead nowhere or out of their folder
  std::vector<SourcePointer> sources;  ///< what `problems` points into: empty texts named like the links
};

/// The path of the file itself, absolute and without symbolic links. What a pipe or a device is given as has
/// no such path: then it is as it is.
std::filesystem::path without_links(const std::filesystem::path& path);

/// Whether a path without symbolic links is in the folder, at any depth.
bool is_inside(const std::filesystem::path& folder, const std::filesystem::path& path);

/// Looks through the inputs: a file is taken as it is; of a folder its *.yml and
/// *.yaml files at any depth, but neither hidden ones nor those of a folder `schema`.
/// The root of a folder is itself, the root of a file is the working folder if the file
/// lies in it, else its own. Throws Error when a path cannot be read.
FoundFiles find_files(const RuleInputs& inputs);

}  // namespace canonym
