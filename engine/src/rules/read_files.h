#pragma once

#include <optional>
#include <vector>

#include "rules/draft.h"
#include "rules/find_files.h"

namespace canonym {

/// A file that was found and parsed.
struct DraftedFile {
  FoundFile found;
  FileDraft draft;
  std::vector<std::optional<FileIndex>>
      targets;  ///< of each of its includes; none when there is no such file
};

/// Reads and parses the files of a set and all that they include, each once. The problems of a
/// file are in its draft. Throws Error when a file cannot be read.
std::vector<DraftedFile> read_files(const RuleInputs& inputs, const FoundFiles& found);

}  // namespace canonym
