#pragma once

#include <string>
#include <vector>

namespace canonym::cli {

/// The texts of a corpus: files as they are given, of folders all plain files at any depth in the order of
/// their names, but for hidden ones. Throws Error for what does not exist.
std::vector<std::string> list_corpus(const std::vector<std::string>& paths);

}  // namespace canonym::cli
