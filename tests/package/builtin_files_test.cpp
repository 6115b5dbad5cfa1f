#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "canonym/builtin.h"
#include "canonym/choose_rules.h"
#include "canonym/compiled.h"
#include "rules/model.h"
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

TEST_CASE("the image is that of the built-in files, which have no errors") {
  const canonym::LoadResult loaded = canonym::load_rules(canonym::choose_rules({}));
  REQUIRE(loaded.rules);
  CHECK((canonym::builtin_image() == canonym::compile_rules(*loaded.rules)));
}

TEST_CASE("the image stands for the default rules alone") {
  const auto has_image = [](const canonym::RuleChoice& choice) {
    const canonym::ChosenRules chosen = canonym::load_chosen_rules(choice);
    return chosen.rules && chosen.rules->model().image.get() != nullptr;
  };
  CHECK(has_image({}));
  CHECK(!has_image({.rules = {"builtin:english-us"}}));
  CHECK(!has_image({.rules = {}, .without_default = true}));
  CHECK(!has_image({.rules = {}, .files = {{"own.yml", "canonym: 1\ntitle: t\nsource: s\nnames: {}\n"}}}));
}
