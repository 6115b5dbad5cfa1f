// Compiled rule sets, loaded through the C interface.
#include <canonym.h>
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "canonym/compiled_sources.h"

namespace {

namespace fs = std::filesystem;

constexpr std::string_view house =
    "canonym: 1\ntitle: a house\nsource: a test\nnames:\n"
    "  turau: {kind: place, canonical: Turau, variants: [Turow]}\n";

void write_file(const fs::path& path, std::string_view text) {
  std::ofstream(path, std::ios::binary) << text;
}

/// A folder with house.yml and house.canon, made of it.
struct Folder {
  Folder() : path(fs::temp_directory_path() / ("canonym-c-" + std::to_string(::getpid()))) {
    fs::create_directories(path);
    write_file(path / "house.yml", house);
    const canonym::RuleChoice choice{{path / "house.yml"}, {}, true};
    const canonym::ChosenRules chosen = canonym::load_chosen_rules(choice);
    compiled = canonym::compile_rules(
        *chosen.rules, canonym::describe_sources(choice, chosen.sources, path / "house.canon"));
    write_file(path / "house.canon", compiled);
  }
  ~Folder() { fs::remove_all(path); }

  fs::path path;
  std::string compiled;
};

canonym_text as_text(const std::string& text) {
  return {text.data(), text.size()};
}

/// What came of loading, in words; and of a text with the rules.
struct Loaded {
  canonym_status status;
  std::string message, problem, normalized;
};

void take_problem(void* user, const canonym_problem* problem) {
  *static_cast<std::string*>(user) += std::string(problem->code.data, problem->code.length) + ": " +
                                      std::string(problem->message.data, problem->message.length);
}

Loaded load(canonym_load_options options) {
  Loaded made;
  canonym_error error;
  canonym_rules* rules = nullptr;
  options.on_problem = take_problem;
  options.user = &made.problem;
  made.status = canonym_load(&options, &rules, &error);
  made.message = error.message;
  canonym_result* result = nullptr;
  if (rules) canonym_normalize(rules, "Turow, Kiev", 11, nullptr, &result, nullptr);
  made.normalized = canonym_result_text(result).data;
  canonym_result_free(result);
  canonym_rules_free(rules);
  return made;
}

Loaded load_path(const fs::path& path, bool as_compiled = false, bool alone = true) {
  const std::string name = path;
  const canonym_text texts[] = {as_text(name), CANONYM_TEXT("builtin:english-us")};
  canonym_load_options options = CANONYM_LOAD_OPTIONS_INIT;
  options.paths = texts;
  options.path_count = alone ? 1 : 2;
  options.as_compiled = as_compiled;
  return load(options);
}

Loaded load_memory(const std::string& bytes, bool without_builtin_names = true) {
  const canonym_memory_file file{CANONYM_TEXT("memory.canon"), as_text(bytes)};
  canonym_load_options options = CANONYM_LOAD_OPTIONS_INIT;
  options.files = &file;
  options.file_count = 1;
  options.without_builtin_names = without_builtin_names;
  return load(options);
}

}  // namespace

TEST_CASE("a compiled set is loaded by its path or from memory") {
  const Folder folder;
  CHECK(load_path(folder.path / "house.canon").normalized == "Turau, Kiev");
  CHECK(load_memory(folder.compiled).normalized == "Turau, Kiev");
  CHECK_MESSAGE(load_memory(folder.compiled, false).normalized == "Turau, Kiev",
                "it says by itself what is in it");
}

TEST_CASE("sources that are newer are loaded instead, unless the set is to be taken as it is") {
  const Folder folder;
  write_file(folder.path / "house.yml",
             std::string(house) + "  kyiv: {kind: place, canonical: Kyiv, variants: [Kiev]}\n");
  const Loaded told = load_path(folder.path / "house.canon");
  CHECK(told.normalized == "Turau, Kyiv");
  CHECK(told.problem.starts_with("older-compiled-rules: "));
  CHECK(told.problem.ends_with("house.yml: its sources are read instead"));
  const Loaded as_compiled = load_path(folder.path / "house.canon", true);
  CHECK(as_compiled.normalized == "Turau, Kiev");
  CHECK(as_compiled.problem.empty());
  CHECK_MESSAGE(load_memory(folder.compiled).normalized == "Turau, Kiev", "nobody knows where it stood");
}

TEST_CASE("what is no whole compiled set is told") {
  const Folder folder;
  std::string flipped = folder.compiled;
  flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
  const struct {
    const char* why;
    Loaded loaded;
    const char* message;
  } rows[] = {
      {"cut off", load_memory(folder.compiled.substr(0, folder.compiled.size() - 1)), "it is cut off"},
      {"a bit has changed", load_memory(flipped), "compile it again"},
      {"nothing but its beginning", load_memory(folder.compiled.substr(0, 8)), "it is cut off"},
      {"in company", load_path(folder.path / "house.canon", false, false), "compile it together"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.why);
    CHECK(row.loaded.status == CANONYM_CANNOT_READ);
    CHECK(row.loaded.message.find(row.message) != std::string::npos);
  }
}
