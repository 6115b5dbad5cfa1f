#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace canonym {

/// Rules that carry the problems they have: each is told by a comment
/// `# expect: LINE:COLUMN SEVERITY CODE`, anywhere in the file.
struct Fixture {
  std::string name;                   ///< of the file, or of the folder for rules of several files
  std::vector<std::string> expected;  ///< "name.yml:3:5 error unknown-key", sorted
  std::vector<std::string> found;     ///< the same, as loading tells them
};

/// All fixtures in a folder, loaded one by one.
std::vector<Fixture> load_fixtures(const std::filesystem::path& folder);

}  // namespace canonym
