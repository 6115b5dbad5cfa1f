#pragma once

#include <string>
#include <vector>

#include "canonym/compare_corpus.h"

namespace canonym::cli {

/// Which rule sets a corpus is read by, and how.
struct CorpusComparison {
  const Matcher& before;
  const Matcher& after;
  const NormalizeOptions& options;
  const Renames& renames;
  std::size_t most_places;  ///< see CorpusDifference
};

/// Reads every file by both rule sets, on all processors; the result does not depend on how many there
/// are. In memory are as many files as there are processors. Throws Error when a file cannot be read.
CorpusDifference compare_files(const std::vector<std::string>& files, const CorpusComparison& comparison);

}  // namespace canonym::cli
