#pragma once

#include <compare>
#include <filesystem>
#include <string>

namespace canonym {

/// Which file it is, however it was reached: on disk by its path without symbolic
/// links, in memory by its name.
struct FileIdentity {
  bool is_memory = false;
  std::filesystem::path path;

  auto operator<=>(const FileIdentity&) const = default;
};

struct FoundFile {
  FileIdentity identity;
  std::string name;           ///< for messages, as the way to it was given
  bool is_own = false;        ///< given by its own path
  bool is_come_upon = false;  ///< in a folder or among the texts in memory
  bool is_fallback = false;   ///< a table that another file of its name takes the place of
};

}  // namespace canonym
