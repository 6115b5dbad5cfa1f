#include <doctest/doctest.h>

#include "romanize/scheme_rules.h"
#include "rules/load_text.h"

namespace canonym {
namespace {

/// A file with a scheme of this id; `more` is its further lines.
RuleInputs::MemoryFile scheme_file(const std::string& id, const std::string& more) {
  return {id + ".yml", "canonym: 1\nscheme: " + id + "\ntitle: t\nauthority: a\nsource: s\nlanguage: ru\n" +
                           "samples: {'-': '-'}\n" + more};
}

LoadResult load(std::vector<RuleInputs::MemoryFile> files) {
  RuleInputs inputs;
  inputs.files = std::move(files);
  return load_rules(inputs);
}

}  // namespace

TEST_CASE("a scheme may be like another but for some rows") {
  const std::string parent = "classes: {V: а}\nrows: {а: a, б: b, \"(V)в\": w, в: v}\n";
  struct Row {
    std::string why, child, want;
  };
  const Row table[] = {
      {"the same", "like: one\n", "abawva"},
      {"a row in place of another", "like: one\nrows: {б: p}\n", "apawva"},
      {"a row more", "like: one\nrows: {ва: q}\n", "abawq"},
      {"a context of its own wins over the other's", "like: one\nrows: {\"(а)в\": f}\n", "abafva"},
      {"classes of the other", "like: one\nrows: {\"(V)б\": p}\n", "apawva"},
      {"classes defined anew are for its own rows", "like: one\nclasses: {V: б}\nrows: {\"(V)а\": o}\n",
       "abowva"},
      {"and a row in place of another is so by its pattern, whatever the class",
       "like: one\nclasses: {V: б}\nrows: {\"(V)в\": f}\n", "abavva"},
      {"by way of a third", "like: two\n", "abawxa"},
  };
  for (const Row& row : table) {
    CAPTURE(row.why);
    const LoadResult loaded = load({scheme_file("child", row.child), scheme_file("one", parent),
                                    scheme_file("two", "like: one\nrows: {в: x}\n")});
    REQUIRE(describe_places(loaded.problems) == "");
    CHECK(romanize_by(*loaded.rules, "child", "абавва") == row.want);
  }
}

TEST_CASE("mistakes of a scheme are told once, where they stand") {
  struct Row {
    std::string why;
    std::vector<RuleInputs::MemoryFile> files;
    std::string want;
  };
  const Row table[] = {
      {"like nothing",
       {scheme_file("a", "like: b\n"), scheme_file("c", "like: a\n")},
       "a.yml:8:7 error bad-value\n"},
      {"like itself", {scheme_file("a", "like: a\n")}, "a.yml:8:7 error bad-value\n"},
      {"in a circle, each of it",
       {scheme_file("a", "like: b\n"), scheme_file("b", "like: a\n"), scheme_file("c", "like: b\n")},
       "a.yml:8:7 error bad-value\nb.yml:8:7 error bad-value\n"},
      {"a pattern, though another has it too",
       {scheme_file("a", "rows: {\"(б\": b}\n"), scheme_file("c", "like: a\n")},
       "a.yml:8:8 error bad-pattern\n"},
      {"neither title nor source",
       {{"a.yml", "canonym: 1\nscheme: a\nauthority: a\nlanguage: ru\nsamples: {а: а}\n"}},
       "a.yml:1:1 error missing-key\na.yml:1:1 error missing-key\n"},
      {"capitals of an unknown kind", {scheme_file("a", "capitals: none\n")}, "a.yml:8:11 error bad-value\n"},
  };
  for (const Row& row : table) {
    CAPTURE(row.why);
    CHECK(describe_places(load(row.files).problems) == row.want);
  }
}

}  // namespace canonym
