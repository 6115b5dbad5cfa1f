#include <doctest/doctest.h>

#include <filesystem>

#include "canonym/error.h"
#include "files/temporary_folder.h"
#include "rules/load_text.h"
#include "rules/model.h"

namespace canonym {
namespace {

namespace fs = std::filesystem;

/// A folder of rule files that goes away again.
class RuleFolder {
 public:
  /// A file with one record, named like the file.
  void add_file(const std::string& path, const std::string& include = "[]") {
    const fs::path file = folder_ / path;
    fs::create_directories(file.parent_path());
    const std::string id = file.stem().string();
    folder_.write(path, "canonym: 1\ntitle: t\nsource: s\ninclude: " + include + "\nnames: {" + id +
                            ": {canonical: A" + id + "}}\n");
  }
  void add_link(const std::string& path, const std::string& target) {
    fs::create_symlink(target, folder_ / path);
  }
  std::string operator/(std::string_view path) const { return folder_ / path; }

  /// Ids of the records loaded from these paths, or the problems without the folder's own name.
  std::string load(const std::vector<std::string>& paths) const {
    RuleInputs inputs;
    for (const std::string& path : paths) inputs.paths.push_back(folder_ / path);
    const LoadResult loaded = load_rules(inputs);
    std::string found;
    if (loaded.rules)
      for (RecordIndex i = 0; i < loaded.rules->size(); ++i) found += std::string(loaded.rules->id(i)) + " ";
    for (const Diagnostic& problem : loaded.problems)
      found += describe_place(problem).substr((folder_ / "").size()) + "\n";
    return found;
  }

 private:
  test::TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("a folder is its rule files at any depth") {
  RuleFolder folder;
  for (const char* path : {"rules/a.yml", "rules/b.yaml", "rules/deep/er/c.yml", "rules/note.txt",
                           "rules/data.json", "rules/.hidden.yml", "rules/.git/d.yml", "rules/schema/e.yml"})
    folder.add_file(path);
  CHECK(folder.load({"rules"}) == "a b c ");
  CHECK(folder.load({"rules/deep", "rules/a.yml"}) == "a c ");
  CHECK(folder.load({"rules", "rules/a.yml", "rules/deep"}) == "a b c ");
  CHECK(folder.load({"rules/note.txt"}) == "note ");
}

TEST_CASE("links are followed inside of the folder only") {
  RuleFolder folder;
  folder.add_file("rules/deep/a.yml");
  folder.add_file("outside/b.yml");
  folder.add_link("rules/again.yml", "deep/a.yml");
  folder.add_link("rules/deep/loop", "..");
  CHECK(folder.load({"rules"}) == "a ");
  folder.add_link("rules/b.yml", "../outside/b.yml");
  folder.add_link("rules/folder", "../outside");
  folder.add_link("rules/gone.yml", "nowhere.yml");
  CHECK(folder.load({"rules"}) ==
        "rules/b.yml:1:1 error include-outside\n"
        "rules/folder:1:1 error include-outside\n"
        "rules/gone.yml:1:1 error include-missing\n");
}

TEST_CASE("includes stay in the root of what was given") {
  RuleFolder folder;
  folder.add_file("rules/parts/a.yml");
  folder.add_file("rules/sets/b.yml", "[../parts/a.yml]");
  folder.add_file("secret.yml");
  CHECK(folder.load({"rules"}) == "a b ");
  CHECK(folder.load({"rules/sets"}) == "rules/sets/b.yml:4:11 error include-outside\n");
  CHECK(folder.load({"rules/sets/b.yml"}) == "rules/sets/b.yml:4:11 error include-outside\n");
  CHECK(folder.load({"rules/sets", "rules/parts"}) == "a b ");

  folder.add_file("rules/sets/c.yml", "[../../secret.yml]");
  CHECK(folder.load({"rules"}) == "rules/sets/c.yml:4:11 error include-outside\n");
  folder.add_file("rules/sets/c.yml", "[../parts]");
  CHECK(folder.load({"rules"}) == "rules/sets/c.yml:4:11 error include-missing\n");
  folder.add_link("rules/parts/link.txt", "../../secret.yml");
  folder.add_file("rules/sets/c.yml", "[../parts/link.txt]");
  CHECK(folder.load({"rules"}) == "rules/sets/c.yml:4:11 error include-outside\n");
}

TEST_CASE("the working folder is the root of a file in it") {
  RuleFolder folder;
  folder.add_file("rules/parts/a.yml");
  folder.add_file("rules/sets/b.yml", "[../parts/a.yml]");
  const fs::path before = fs::current_path();
  fs::current_path(folder / "rules");
  RuleInputs inputs;
  inputs.paths = {"sets/b.yml"};
  const LoadResult loaded = load_rules(inputs);
  fs::current_path(before);
  REQUIRE(loaded.rules);
  CHECK(loaded.rules->model().files.at(0).source->name() == "parts/a.yml");
  CHECK(loaded.rules->size() == 2);
}

TEST_CASE("a file given by its own path keeps the records that an include drops") {
  RuleFolder folder;
  folder.add_file("rules/a.yml");
  folder.add_file("rules/b.yml", "[{path: a.yml, without: [a]}]");
  CHECK(folder.load({"rules"}) == "b ");
  CHECK(folder.load({"rules", "rules/a.yml"}) == "a b ");
}

TEST_CASE("what cannot be read is an error of the world") {
  RuleFolder folder;
  CHECK_THROWS_AS(folder.load({"nothing.yml"}), Error);
}

}  // namespace canonym
