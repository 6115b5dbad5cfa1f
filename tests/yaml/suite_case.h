#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace canonym {

/// A case of the YAML test suite (https://github.com/yaml/yaml-test-suite).
struct SuiteCase {
  std::string id;           ///< "229Q", and "229Q/1" for the second of a file
  std::string yaml;         ///< with its invisible characters made real
  bool is_invalid = false;  ///< `fail: true`
  std::string tree;         ///< as `describe_tree` writes it; aliases as "=ALI *name"
};

/// The suite's folder, if it is there: data/yaml-test-suite in $CANONYM_SHARED or
/// in the folder `shared` beside the project.
std::optional<std::filesystem::path> find_suite();

/// The cases of all files of the folder, in order of their names.
std::vector<SuiteCase> read_suite(const std::filesystem::path& folder);

}  // namespace canonym
