#include <doctest/doctest.h>

#include "canonym/error.h"
#include "rules/load_text.h"
#include "rules/model.h"

namespace canonym {
namespace {

using File = RuleInputs::MemoryFile;

/// A file with head, include list (YAML) and records of these ids.
File make_file(std::string name, const std::string& include, const std::vector<std::string>& ids,
               const std::string& more = "") {
  std::string text = "canonym: 1\ntitle: t\nsource: s\ninclude: " + include + "\n" + more + "names: {";
  for (const std::string& id : ids) text += id + ": {canonical: " + id + "}, ";
  return {std::move(name), text + "}\n"};
}

LoadResult load_files(std::vector<File> files, std::vector<std::string> packs = {},
                      bool without_default = false) {
  RuleInputs inputs;
  inputs.files = std::move(files);
  inputs.packs = std::move(packs);
  inputs.without_default_pack = without_default;
  return load_rules(inputs);
}

std::string ids_of(const LoadResult& loaded) {
  if (!loaded.rules) return describe_places(loaded.problems);
  std::string ids;
  for (RecordIndex i = 0; i < loaded.rules->size(); ++i) ids += std::string(loaded.rules->id(i)) + " ";
  return ids;
}

}  // namespace

TEST_CASE("includes bring in files, without what they leave out") {
  const File both = make_file("common.yml", "[]", {"x", "y"});
  struct Row {
    std::string why;
    std::vector<File> files;
    std::string ids;
  };
  const Row rows[] = {
      {"a file is there once, by itself and by an include",
       {both, make_file("a.yml", "[common.yml]", {"a"})},
       "a x y "},
      {"one include drops a record",
       {both, make_file("a.yml", "[{path: common.yml, without: [y]}]", {"a"})},
       "a x "},
      {"not when another keeps it",
       {both, make_file("a.yml", "[{path: common.yml, without: [y]}]", {"a"}),
        make_file("b.yml", "[{path: common.yml, without: [x]}]", {"b"})},
       "a b x y "},
      {"when both drop it",
       {both, make_file("a.yml", "[{path: common.yml, without: [x, y]}]", {"a"}),
        make_file("b.yml", "[{path: common.yml, without: [y]}]", {"b"})},
       "a b x "},
      {"paths are relative to the file they stand in",
       {make_file("lib/common.yml", "[]", {"x"}), make_file("sets/a.yml", "[../lib/./common.yml]", {"a"})},
       "a x "},
      {"an include of an include",
       {make_file("a.yml", "[b.yml]", {"a"}), make_file("b.yml", "[{path: c.yml, without: [z]}]", {"b"}),
        make_file("c.yml", "[]", {"c", "z"})},
       "a b c "},
      {"a record dropped here may be given anew there",
       {both, make_file("a.yml", "[{path: common.yml, without: [y]}]", {"y"})},
       "x y "},
      {"a file that is not there", {make_file("a.yml", "[b.yml]", {})}, "a.yml:4:11 error include-missing\n"},
      {"a folder above the set",
       {make_file("a.yml", "[../b.yml]", {})},
       "a.yml:4:11 error include-outside\n"},
      {"an absolute path", {make_file("a.yml", "[/etc/hosts]", {})}, "a.yml:4:11 error include-outside\n"},
      {"a record that is not there",
       {both, make_file("a.yml", "[{path: common.yml, without: [xx]}]", {})},
       "a.yml:4:40 error unknown-record\n"},
      {"a file that includes itself",
       {make_file("a.yml", "[a.yml]", {})},
       "a.yml:4:11 error include-cycle\n"},
      {"two that include each other",
       {make_file("a.yml", "[b.yml]", {}), make_file("b.yml", "[a.yml]", {})},
       "b.yml:4:11 error include-cycle\n"},
      {"two ways to one file are no cycle",
       {make_file("a.yml", "[b.yml, c.yml]", {}), make_file("b.yml", "[c.yml]", {}),
        make_file("c.yml", "[]", {"c"})},
       "c "},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(ids_of(load_files(row.files)) == row.ids);
    CHECK(ids_of(load_files({row.files.rbegin(), row.files.rend()})) == row.ids);
  }
}

TEST_CASE("a cycle names the includes that make it") {
  const LoadResult loaded = load_files({make_file("a.yml", "[b.yml]", {}), make_file("b.yml", "[c.yml]", {}),
                                        make_file("c.yml", "[a.yml]", {})});
  REQUIRE(describe_places(loaded.problems) == "c.yml:4:11 error include-cycle\n");
  REQUIRE(loaded.problems[0].remarks.size() == 2);
  CHECK(loaded.problems[0].remarks[0].at.source->name() == "a.yml");
  CHECK(loaded.problems[0].remarks[1].at.source->name() == "b.yml");
}

TEST_CASE("a chain of includes may be long") {
  std::vector<File> files;
  for (int i = 0; i < 2000; ++i)
    files.push_back(make_file(std::to_string(i) + ".yml", "[" + std::to_string(i + 1) + ".yml]", {}));
  files.push_back(make_file("2000.yml", "[]", {"end"}));
  CHECK(ids_of(load_files(files)) == "end ");
}

TEST_CASE("a pack is taken when it is asked for, or included") {
  const std::vector<File> files{make_file("a.yml", "[]", {"a"}),
                                make_file("us.yml", "[]", {"us"}, "pack: us\n"),
                                make_file("gb.yml", "[gb-more.yml]", {"gb"}, "pack: gb\n"),
                                make_file("gb-more.yml", "[]", {"more"}, "pack: hidden\n")};
  CHECK(ids_of(load_files(files)) == "a ");
  CHECK(ids_of(load_files(files, {"us"})) == "a us ");
  CHECK(ids_of(load_files(files, {"gb"})) == "a gb more ");
  CHECK(ids_of(load_files(files, {"us"}, true)) == "us ");
  CHECK(ids_of(load_files(files, {}, true)) == "");
  CHECK_THROWS_AS(load_files(files, {"au"}), Error);

  RuleInputs inputs;
  inputs.files = files;
  CHECK(list_packs(inputs) == std::vector<std::string>{"", "gb", "hidden", "us"});
  CHECK(list_packs({}) == std::vector<std::string>{""});
}

TEST_CASE("files that are read once are loaded with one pack after the other") {
  const std::vector<File> files{make_file("a.yml", "[]", {"a"}),
                                make_file("us.yml", "[more.yml]", {"us"}, "pack: us\n"),
                                {"more.yml", "canonym: 1\npack: hidden\ntitle: t\nnmes: {}\n"},
                                make_file("gb.yml", "[]", {"gb"}, "pack: gb\n")};
  RuleInputs inputs;
  inputs.files = files;
  const RuleFiles read(inputs);
  CHECK(read.packs() == list_packs(inputs));
  for (int time = 0; time < 2; ++time) {  // one load leaves nothing behind for the next
    CAPTURE(time);
    CHECK(ids_of(read.load({})) == "a ");
    CHECK(ids_of(read.load({"gb"})) == "a gb ");
    CHECK(ids_of(read.load({"us"})) == ids_of(load_files(files, {"us"})));
    CHECK(ids_of(read.load({"us"})).ends_with("error unknown-key\n"));
    CHECK_THROWS_AS(read.load({"au"}), Error);
  }
}

TEST_CASE("what is confirmed is read by one reader, anything else by both") {
  // Line breaks alone in quotes are one to libyaml and none to yaml-cpp.
  File file{"x.yml", "canonym: 1\ntitle: t\nsource: \"\n\n  \"\nnames: {}\n"};
  const auto disagree = [&] {
    return describe_places(load_files({file}).problems).find("yaml-readers-disagree") != std::string::npos;
  };
  CHECK(disagree());
  file.is_confirmed = true;
  CHECK(!disagree());
}

TEST_CASE("a text in memory may be taken whatever its pack, or only where it is included") {
  using Taken = File::Taken;
  const auto taken = [](File file, Taken how) {
    file.taken = how;
    return file;
  };
  const File pack = make_file("pack.yml", "[]", {"p"}, "pack: words\n");
  const File more = make_file("more.yml", "[]", {"m"});
  CHECK(ids_of(load_files({pack})) == "");
  CHECK(ids_of(load_files({taken(pack, Taken::always)})) == "p ");
  CHECK(ids_of(load_files({taken(more, Taken::when_included), make_file("a.yml", "[]", {"a"})})) == "a ");
  CHECK(ids_of(load_files({taken(more, Taken::when_included), make_file("a.yml", "[more.yml]", {"a"})})) ==
        "a m ");
  File broken = taken(make_file("broken.yml", "[]", {"a", "a"}), Taken::when_included);
  CHECK(ids_of(load_files({broken, make_file("b.yml", "[]", {"b"})})) == "b ");
}

TEST_CASE("problems of a pack that is not taken are not told") {
  const File broken{"us.yml", "canonym: 1\npack: us\ntitle: t\nnmes: {}\n"};
  CHECK(ids_of(load_files({broken})) == "");
  CHECK(ids_of(load_files({broken}, {"us"})) == "us.yml:4:1 error unknown-key\n");
}

TEST_CASE("no rules at all are an empty set") {
  const LoadResult loaded = load_rules({});
  REQUIRE(loaded.rules);
  CHECK(loaded.rules->size() == 0);
  CHECK(loaded.problems.empty());
}

TEST_CASE("a rule set knows its records by id and its styles by name") {
  const LoadResult loaded =
      load_files({{"b.yml",
                   "canonym: 1\ntitle: t\nsource: s\nnames:\n"
                   "  minsk: {kind: place, canonical: Minsk, styles: {ru: Minsk, de: Minsk}}\n"
                   "  bykov: {canonical: Bykov, styles: {de: Bykow}}\n"}});
  REQUIRE(loaded.rules);
  const RuleSet& rules = *loaded.rules;
  CHECK(rules.size() == 2);
  CHECK(rules.find("minsk") == RecordIndex{1});
  CHECK(!rules.find("min"));
  CHECK(!rules.find("zzz"));
  CHECK(rules.kind(1) == Kind::place);
  CHECK(kind_name(rules.kind(0)) == "person");
  CHECK(rules.canonical(0) == "Bykov");
  CHECK(rules.styles() == std::vector<std::string>{"de", "ru"});
}

}  // namespace canonym
