#pragma once

#include <string>
#include <vector>

namespace canonym::cli {

/// Which files of a folder are wanted, by their names: shell patterns (`*`, `?`, `[a-z]`), of which
/// the last that fits decides; one that begins with `!` keeps names out. Where all patterns keep names
/// out, every other name is wanted.
class NameGlobs {
 public:
  /// Throws Error for a pattern with a slash and for an empty one: patterns are of names, not of paths.
  explicit NameGlobs(const std::vector<std::string>& patterns);

  bool wants_file(const std::string& name) const;

  /// Folders are gone into unless a pattern keeps them out by name.
  bool wants_folder(const std::string& name) const;

 private:
  struct Glob {
    std::string pattern;
    bool keeps_out = false;
  };
  std::vector<Glob> globs_;
  bool wants_all_others_ = true;
};

}  // namespace canonym::cli
