#include <doctest/doctest.h>

#include "canonym/layout.h"
#include "layout/lay_out.h"

namespace canonym {
namespace {

struct Row {
  std::string why, text, laid;
};

void check_rows(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(lay_out(row.text) == row.laid);
    CHECK(lay_out(row.laid) == row.laid);
  }
}

/// An item of 25 letters, so that five of them do not fit into a line.
const std::string a = "Aaaaaaaaaaaaaaaaaaaaaaaaa";

}  // namespace

TEST_CASE("lines, indentation and blanks") {
  const std::string long_key = a + a + a + a + a;
  check_rows({
      {"two blanks a level, also for lists", "a:\n- b: c\n  d:\n     - e: f\n",
       "a:\n  - b: c\n    d:\n      - e: f\n"},
      {"one blank behind a colon and a dash", "a:   b\nc:\n  -   d:  e\n", "a: b\nc:\n  - d: e\n"},
      {"blanks at the ends of lines", "a: b  \n \nc: d\t\n", "a: b\n\nc: d\n"},
      {"LF, and one at the end", "a: b\r\nc: d", "a: b\nc: d\n"},
      {"of several blank lines one is kept, none at the ends", "\n\na: b\n\n\nc: d\n\n", "a: b\n\nc: d\n"},
      {"a blank line below a heading is the author's", "a:\n\n  b: c\n", "a:\n\n  b: c\n"},
      {"blank lines before a key and before its value come together", "a:\n\n  b:\n\n    # c\n    d\n",
       "a:\n\n  # c\n  b: d\n"},
      {"no marks of order or document", "\uFEFF---\na: b\n...\n", "a: b\n"},
      {"no question marks", "? a\n: b\n", "a: b\n"},
      {"a list in a list", "-\n  - a: b\n  -\n    - c: d\n", "- - a: b\n  - - c: d\n"},
      {"a lone text", "  a  \n", "a\n"},
      {"a block without lines, behind a key that fills a line", long_key + ": >-\n# b\n",
       long_key + ": \"\"\n# b\n"},
      {"one with a remark", long_key + ": > # b\n# c\n", long_key + ": \"\"  # b\n# c\n"},
  });
}

TEST_CASE("lists and mappings") {
  const std::string four = a + ", " + a + ", " + a + ", " + a;
  check_rows({
      {"a list of texts that fits into a line", "a:\n  - b\n  - 'c, d'\n", "a: [b, \"c, d\"]\n"},
      {"in one line, without needless blanks and commas", "a: [ b,c ,\n  d, ]\n", "a: [b, c, d]\n"},
      {"a list that fills a line", "long: [" + four + ", 6789]\n", "long: [" + four + ", 6789]\n"},
      {"one that does not fit has a line for each", "longer: [" + four + ", 6789]\n",
       "longer:\n  - " + a + "\n  - " + a + "\n  - " + a + "\n  - " + a + "\n  - 6789\n"},
      {"letters count, not bytes", "long: [" + four + ", Киев]\n", "long: [" + four + ", Киев]\n"},
      {"a mapping in braces that does not fit",
       "a: {b: " + a + ", c: " + a + ", d: " + a + ", e: " + a + ", f: g}\n",
       "a:\n  b: " + a + "\n  c: " + a + "\n  d: " + a + "\n  e: " + a + "\n  f: g\n"},
      {"braces in a list of lines", "a:\n  - {b: " + a + ", c: " + a + ", d: " + a + ", e: " + a + "}\n",
       "a:\n  - b: " + a + "\n    c: " + a + "\n    d: " + a + "\n    e: " + a + "\n"},
      {"a mapping in lines stays so, and one in braces", "a:\n  b: c\nd: { e: f }\n",
       "a:\n  b: c\nd: {e: f}\n"},
      {"not the whole file", "{a: b, c: {d: e}}\n", "a: b\nc: {d: e}\n"},
      {"a list of mappings in lines stays so", "a:\n  - {b: c}\n", "a:\n  - {b: c}\n"},
      {"nothing in brackets", "a: [ ]\nb: {\n}\n", "a: []\nb: {}\n"},
      {"a pair in brackets is a mapping", "[a: b]\n", "- a: b\n"},
  });
}

TEST_CASE("quotes") {
  check_rows({
      {"none where there is no need", "'a b': \"c, d\"\ne: [\"f's\"]\n", "a b: c, d\ne: [f's]\n"},
      {"double ones where there is", "a: ['b, c', '- d', 'e: f', '#g', '']\n",
       "a: [\"b, c\", \"- d\", \"e: f\", \"#g\", \"\"]\n"},
      {"single ones around double ones", "a: '\"b\"'\n", "a: '\"b\"'\n"},
      {"around what begins with a sign, or has a #", "(b)c: d\na(#): e\n", "\"(b)c\": d\n\"a(#)\": e\n"},
      {"around what begins with a sign beyond ASCII", "a: ”\nb: ‘c’\nd: ʹe\nf: ·g\n",
       "a: \"”\"\nb: \"‘c’\"\nd: ʹe\nf: \"·g\"\n"},
      {"around a key with a bracket inside, like those that begin with one", "b(c): d (e)\nf: {g(h): i}\n",
       "\"b(c)\": d (e)\nf: {\"g(h)\": i}\n"},
      {"a question mark needs them in brackets: yaml-cpp takes it for its own", "a: b? c\nd: ['b? c']\n",
       "a: b? c\nd: [\"b? c\"]\n"},
      {"a comma needs them in brackets only", "a: b, c\nd: ['b, c']\n", "a: b, c\nd: [\"b, c\"]\n"},
      {"what could be no text stays as it is", "a: 'no'\nb: 1984\nc: \"1984\"\nd: 2020-08-10\n\"y\": yes\n",
       "a: \"no\"\nb: 1984\nc: \"1984\"\nd: 2020-08-10\n\"y\": yes\n"},
      {"escapes stay", "a: \"\\u00E9 b\"\n", "a: \"\\u00E9 b\"\n"},
      {"around what cannot be seen", "a: \"b\u00A0c\"\n", "a: \"b\u00A0c\"\n"},
      {"always around running text", "canonym: 1\nexamples: [{text: a b, becomes: 'c \"d\"'}]\n",
       "canonym: 1\nexamples: [{text: \"a b\", becomes: 'c \"d\"'}]\n"},
  });
}

TEST_CASE("texts of several lines") {
  const std::string eighty = a + " " + a + " " + a;
  check_rows({
      {"folded for no reason", "a: b\n  c\n", "a: b c\n"},
      {"folded, and perhaps no text: no quotes come in", "a: 1\n  0\nb: [2\n  3]\n", "a: 1 0\nb: [2 3]\n"},
      {"folded in quotes, and perhaps no text: they stay", "a: '1\n  0'\n", "a: \"1 0\"\n"},
      {"folded for its length", "a: " + eighty + "\n   " + eighty + "\n",
       "a: " + eighty + "\n  " + eighty + "\n"},
      {"quoted, with a blank line", "a:\n    'b\n\n    c'\n", "a: 'b\n\n  c'\n"},
      {"kept line by line", "a:\n  - |-   # d\n      b\n        c\n", "a:\n  - |-  # d\n    b\n      c\n"},
      {"with blanks at its beginning", "a: |1\n   b\n  c\n", "a: |2\n    b\n   c\n"},
      {"with blank lines at its end, which count", "a: |+\n  b\n\n\nc: d\n", "a: |+\n  b\n\n\nc: d\n"},
      {"with blank lines at its end, which do not", "a: >\n  b\n\n\nc: d\n", "a: >\n  b\n\nc: d\n"},
      {"with a tab at its end", "a: |\n  b\t\nc: d\n", "a: |\n  b\t\nc: d\n"},
      {"that ends without a line break", "a: |\n  b", "a: |-\n  b\n"},
  });
}

TEST_CASE("comments stay, and stay where they belong") {
  check_rows({
      {"above the file", "# a\n\n# b\nc: d\n", "# a\n\n# b\nc: d\n"},
      {"beside a value", "a: b # c\n", "a: b  # c\n"},
      {"beside a key", "a:    # b\n  c: d\n", "a:  # b\n  c: d\n"},
      {"above an item", "a:\n# b\n- c: d\n", "a:\n  # b\n  - c: d\n"},
      {"a list with one has lines", "a: [b, # c\n  d]\n", "a:\n  - b  # c\n  - d\n"},
      {"of a list in brackets", "a: [b, c] # d\n", "a: [b, c]  # d\n"},
      {"behind an opening bracket", "a: [ # b\n  c]\n", "a: [c]  # b\n"},
      {"before a closing bracket", "a: [b\n  # c\n  ]\n", "a:\n  - b\n  # c\n"},
      {"in brackets with nothing else", "a: [\n  # b\n  ]\n", "# b\na: []\n"},
      {"between a key and its value", "a:\n  # b\n  c\n", "# b\na: c\n"},
      {"two at one line: the last stays there", "a: # b\n  c # d\n", "# b\na: c  # d\n"},
      {"behind a dash", "- # a\n  b: c\n", "# a\n- b: c\n"},
      {"below the last entry, by its indentation", "a:\n  b:\n    c: d\n    # e\n  # f\n# g\n",
       "a:\n  b:\n    c: d\n    # e\n  # f\n# g\n"},
      {"in line with what follows", "a:\n  b: c\n# d\ne: f\n", "a:\n  b: c\n# d\ne: f\n"},
      {"further in than what follows", "a:\n  b: c\n  # d\n\ne: f\n", "a:\n  b: c\n  # d\n\ne: f\n"},
      {"below text of several lines", "a:\n  b: |\n    c\n  # d\ne: f\n", "a:\n  b: |\n    c\n  # d\ne: f\n"},
  });
}

TEST_CASE("keys that the format knows have an order") {
  const std::string head = "canonym: 1\n";
  check_rows({
      {"of the file", "names: {}\ntitle: t\ncanonym: 1\n", "canonym: 1\ntitle: t\nnames: {}\n"},
      {"of a record", head + "names:\n  a: {variants: [B], canonical: A, kind: place}\n",
       head + "names:\n  a: {kind: place, canonical: A, variants: [B]}\n"},
      {"of a variant, with comments",
       head + "names:\n  a:\n    variants:\n      - # c\n        status: attested # d\n"
              "        # e\n        spelling: B\n",
       head + "names:\n  a:\n    variants:\n      # c\n      # e\n      - spelling: B\n        status: "
              "attested  # d\n"},
      {"records and lists keep theirs",
       head + "names:\n  b: {canonical: B, variants: [d, c]}\n  a: {canonical: A}\n",
       head + "names:\n  b: {canonical: B, variants: [d, c]}\n  a: {canonical: A}\n"},
      {"rows of a table keep theirs", head + "rows: {b: c, a: d}\n", head + "rows: {b: c, a: d}\n"},
      {"blank lines divide them", "canonym: 1\nsource: s\n\nexamples: []\ntitle: t\n",
       "canonym: 1\nsource: s\n\ntitle: t\nexamples: []\n"},
      {"the head of the file stays", "# h\ntitle: t\n# v\ncanonym: 1\n", "# h\n# v\ncanonym: 1\ntitle: t\n"},
      {"the heading of a group stays", "canonym: 1\n\n# h\n\n# e\nexamples: []\n# t\ntitle: t\n",
       "canonym: 1\n\n# h\n\n# t\ntitle: t\n# e\nexamples: []\n"},
      {"unknown ones come last", "canonym: 1\nfoo: b\ntitle: t\n", "canonym: 1\ntitle: t\nfoo: b\n"},
      {"not in a file that is no rule file", "title: t\nsource: s\npack: p\nnames: n\n",
       "title: t\nsource: s\npack: p\nnames: n\n"},
  });
}

TEST_CASE("a layout is edits of the text, no larger than they must be") {
  const Source source("rules.yml",
                      "canonym: 1\nnames:\n  a: {canonical: 'A',  variants: [B]} # c\n  Ы:\n    'Й': 1\n");
  const Layout layout = plan_layout(source);
  const std::vector<Edit> edits{{{35, 40}, "A,"}, {{56, 56}, " "}, {{70, 74}, "Й"}};
  CHECK(layout.edits == edits);
}

TEST_CASE("a file that cannot be read has its problems, and no edits") {
  const Source source("rules.yml", "a: 'b\n");
  const Layout layout = plan_layout(source);
  CHECK(layout.edits.empty());
  REQUIRE(layout.problems.size() == 1);
  CHECK(layout.problems[0].code == "yaml-syntax");
}

TEST_CASE("a file that YAML has no canonical layout for is left alone") {
  // Only behind a question mark a key may be that long.
  const Source source("rules.yml", "? " + std::string(2000, 'a') + "\n:   b\n");
  const Layout layout = plan_layout(source);
  CHECK(layout.edits.empty());
  REQUIRE(layout.problems.size() == 1);
  CHECK(layout.problems[0].code == "no-layout");
}

}  // namespace canonym
