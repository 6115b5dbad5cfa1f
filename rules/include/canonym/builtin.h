#pragma once

#include <span>
#include <string_view>

namespace canonym {

/// A file of rules/, compiled into the program.
struct BuiltinFile {
  std::string_view path;  ///< below rules/, with '/', such as "names/belarus-people.yml"
  std::string_view text;  ///< every byte as it is in the file
};

/// Whether a built-in file, by its path, is a table of languages for RuleInputs::tables, and not one with
/// names, parts or words.
constexpr bool is_language_table(std::string_view path) {
  for (const std::string_view folder : {"correspondences/", "guards/", "inflections/", "schemes/"})
    if (path.starts_with(folder)) return true;
  return false;
}

/// The built-in rule files, ordered by path. They live as long as the program;
/// threads may share them.
std::span<const BuiltinFile> builtin_files();

/// The default rules, compiled from these files when the program was built (see view_compiled). Empty where
/// that could not be: it was built for another machine, or the rules have errors.
std::string_view builtin_image();

}  // namespace canonym
