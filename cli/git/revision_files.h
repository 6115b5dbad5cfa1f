#pragma once

#include <string>
#include <vector>

#include "canonym/rules.h"
#include "git/repository.h"

namespace canonym::cli {

/// Rule files as a revision has them.
struct RevisionFiles {
  std::vector<RuleInputs::MemoryFile> files;  ///< named "REVISION:/PATH"
  std::vector<std::string> missing;  ///< of the paths asked for, those that are no file or folder there
};

/// Reads the rule files that stand under these paths of a revision: files as they are, of folders what a
/// folder on disk gives. Without paths, the files of the working folder that have the key `canonym`. What
/// these include is read too, wherever in the revision it stands.
RevisionFiles read_revision(const GitRepository& repository, const std::string& revision,
                            const std::string& commit, const std::vector<std::string>& paths);

}  // namespace canonym::cli
