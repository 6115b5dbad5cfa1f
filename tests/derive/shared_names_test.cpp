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
        "correspondences: ru\nrows: {а: {a: all}, в: {v: all}, л: {l: all}, о: {o: all}}\nsamples: {}\n") +
    table_file(
        "correspondences: uk\nrows: {а: {a: all}, в: {w: all}, л: {l: all}, о: {o: all}}\nsamples: {}\n");

/// What is found whole of two persons with the same native given name.
std::string find_whole(const std::string& first, const std::string& second, const std::string& text) {
  const std::optional<RuleSet> set =
      load_yaml("canonym: 1\nchecks: {all: off}\nnames:\n  a: {canonical: Ivan Alov, native: " + first +
                "}\n  b: {canonical: Jan Ovala, native: " + second + "}\n" + tables);
  REQUIRE(set);
  std::string found;
  for (const Match& match : Matcher(*set).find(text))
    if (match.skip == Skip::none) found += "[" + text.substr(match.span.begin, match.span.size()) + "]";
  return found;
}

}  // namespace

TEST_CASE("a given name of several records is read for each as that record says") {
  struct Row {
    const char *why, *first, *second, *text, *want;
  };
  const Row rows[] = {
      {"both in one language", "{ru: Вова Ало}", "{ru: Вова Лоло}", "Vova Alo, Vova Lolo",
       "[Vova Alo][Vova Lolo]"},
      {"each in its own", "{ru: Вова Ало}", "{uk: Вова Лоло}", "Vova Alo, Wowa Lolo",
       "[Vova Alo][Wowa Lolo]"},
      {"and not in the other's", "{ru: Вова Ало}", "{uk: Вова Лоло}", "Vova Lolo", ""},
      {"one that has it in two", "{ru: Вова Ало}", "{ru: Вова Лоло, uk: Вова Лоло}", "Lolo Vova, Lolo Wowa",
       "[Lolo Vova][Lolo Wowa]"},
      {"one that is not derived", "{ru: Вова Ало}, derive: false", "{ru: Вова Лоло}", "Alo Vova, Lolo Vova",
       "[Lolo Vova]"},
      {"whichever comes first", "{ru: Вова Лоло}", "{ru: Вова Ало}, derive: false", "Alo Vova, Lolo Vova",
       "[Lolo Vova]"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(find_whole(row.first, row.second, row.text) == row.want);
  }
}
