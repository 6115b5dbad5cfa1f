#pragma once

#include <span>
#include <string_view>

namespace canonym {

/// A file of rules/, compiled into the program.
struct BuiltinFile {
  std::string_view path;  ///< below rules/, with '/', such as "names/belarus-people.yml"
  std::string_view text;  ///< every byte as it is in the file
};

/// The built-in rule files, ordered by path. They live as long as the program;
/// threads may share them.
std::span<const BuiltinFile> builtin_files();

}  // namespace canonym
