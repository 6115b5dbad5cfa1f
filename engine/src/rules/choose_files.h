#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "rules/read_files.h"

namespace canonym {

/// Which part a file has in the set.
struct Choice {
  bool is_taken = false;
  std::set<std::string_view> dropped;  ///< ids of records left out
};

/// Takes files given by their own path, files of folders and memory whose pack is wanted, and
/// all that these include. A file that files taken include, and that was not given by
/// its own path, loses the records that each of these includes leaves out. Reports
/// cycles and unknown records of includes into the drafts. Throws Error when no file is of a
/// pack that is wanted.
std::vector<Choice> choose_files(std::vector<DraftedFile>& files, const RuleInputs& inputs);

}  // namespace canonym
