#include <doctest/doctest.h>

#include <optional>
#include <string>

#include "canonym/matcher.h"
#include "derive/read_with.h"
#include "support/random_case.h"

using namespace canonym;

namespace {

const std::string tables =
    table_file(
        "correspondences: ru\n"
        "rows: {к: {k: all}, о: {o: all}, в: {v: all}, э: {a: lt rare}, ы: {a: lt}, \"(в)(#)\": {a: lv}}\n"
        "samples: {}\n") +
    table_file(
        "correspondences: uk\nrows: {к: {k: all}, о: {o: all}, в: {v: all}, э: {a: lt rare}}\nsamples: "
        "{}\n") +
    table_file("guard: x\nown-endings: lv\ndeviations: {0: 3}\ndeviations-alone: {0: 3}\n");

/// What is found of Kova in such names: the records that are written, or why they are not.
std::string find_kova(const std::string& names) {
  const std::optional<RuleSet> set = load_yaml("canonym: 1\nchecks: {all: off}\nnames:\n" + names + tables);
  REQUIRE(set);
  std::string found;
  for (const Match& match : Matcher(*set).find("Kova"))
    for (const Claim& claim : match.claims)
      found += "[" + std::string(set->id(claim.record)) + (match.skip == Skip::none ? "]" : " left]");
  return found;
}

}  // namespace

TEST_CASE("what is nearer to another name is not written as a farther one") {
  struct Row {
    const char *why, *names, *want;
  };
  const Row rows[] = {
      {"alone the farther one is written", "  far: {canonical: Far, native: {ru: Ковэ}}\n", "[far]"},
      {"alone the nearer one is left, for its ending is Latvian",
       "  near: {canonical: Near, native: {ru: Ков}}\n", "[near left]"},
      {"together the nearer one is found",
       "  far: {canonical: Far, native: {ru: Ковэ}}\n  near: {canonical: Near, native: {ru: Ков}}\n",
       "[near left]"},
      {"one that is as near is written",
       "  far: {canonical: Far, native: {ru: Ковы}}\n  near: {canonical: Near, native: {ru: Ков}}\n",
       "[far]"},
      {"so is one that may be, among those that are farther",
       "  far: {canonical: Far, native: {ru: Ковэ}}\n  even: {canonical: Even, native: {ru: Ковы}}\n"
       "  near: {canonical: Near, native: {ru: Ков}}\n",
       "[even][far]"},
      {"a listed one is written",
       "  far: {canonical: Far, native: {ru: Ковэ}, variants: [Kova]}\n"
       "  near: {canonical: Near, native: {ru: Ков}}\n",
       "[far]"},
      {"a record is no other than itself", "  both: {canonical: Both, native: {ru: Ков, uk: Ковэ}}\n",
       "[both]"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(find_kova(row.names) == row.want);
  }
}
