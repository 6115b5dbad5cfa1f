#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

namespace canonym {

/// The bytes of a file, mapped for reading: what several processes map is in memory once, and nothing is read
/// before it is looked at. The file must not be written to in place meanwhile.
struct MappedFile {
  std::string_view bytes;
  std::shared_ptr<const void> owner;  ///< of the mapping
};

/// Throws Error when the file cannot be opened or mapped.
MappedFile map_file(const std::filesystem::path& path);

}  // namespace canonym
