#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace canonym::cli {

/// A file of a revision.
struct GitFile {
  std::string path;  ///< from the root of the repository, '/' between folders
  std::string text;
};

/// The git repository of the working folder. Asks the program `git`, changes nothing, and never looks at the
/// work tree. Every function throws Error when git cannot do what is asked.
class GitRepository {
 public:
  GitRepository();

  /// The hash of the commit that a revision means. Throws Error for what begins with '-'.
  std::string find_commit(const std::string& revision) const;

  /// The last commit that both have in their history.
  std::string find_merge_base(const std::string& one, const std::string& other) const;

  /// A path as the user gives it, from the root of the repository; "" is the root. Throws Error for a path
  /// that leads out of it.
  std::string path_from_root(const std::string& path) const;

  /// Paths of the plain files of a commit, sorted by git; no links, no submodules.
  struct Entry {
    std::string path, blob;
    std::size_t size = 0;  ///< bytes
  };
  std::vector<Entry> list_files(const std::string& commit) const;

  /// The texts of these, in order.
  std::vector<GitFile> read_files(const std::vector<Entry>& entries) const;

 private:
  std::string root_;    // of the work tree; "" for a repository without one
  std::string prefix_;  // of the working folder within it, with a '/' at the end; "" for the root
};

}  // namespace canonym::cli
