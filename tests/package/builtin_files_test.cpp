#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "canonym/builtin.h"
#include "yaml/read_yaml.h"

namespace fs = std::filesystem;

namespace {

std::map<std::string, std::string> read_rule_files() {
  const fs::path root = fs::path(CANONYM_SOURCE_DIR) / "rules";
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (entry.path().extension() != ".yml") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    files[fs::relative(entry.path(), root).generic_string()] = {std::istreambuf_iterator<char>(file), {}};
  }
  return files;
}

}  // namespace

TEST_CASE("the program holds every rule file, to the byte") {
  std::map<std::string, std::string> builtin;
  for (const canonym::BuiltinFile& file : canonym::builtin_files()) builtin.emplace(file.path, file.text);
  CHECK(builtin.size() == canonym::builtin_files().size());
  CHECK(!builtin.empty());
  CHECK((builtin == read_rule_files()));
}

TEST_CASE("built-in files are ordered by path") {
  CHECK(std::ranges::is_sorted(canonym::builtin_files(), {}, &canonym::BuiltinFile::path));
}

// So the program reads them with one.
TEST_CASE("both readers of YAML agree on the built-in files") {
  for (const canonym::BuiltinFile& file : canonym::builtin_files()) {
    CAPTURE(file.path);
    const canonym::Source source{std::string(file.path), std::string(file.text)};
    CHECK(canonym::read_yaml(source).problems.empty());
  }
}
