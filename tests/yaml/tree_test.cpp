#include <doctest/doctest.h>

#include <string>

#include "yaml/describe.h"

namespace canonym {
namespace {

/// Every node in the order of the file, a line for each: "1:5 [b, c]"; line breaks as "\n".
void add_places(const Written& node, std::string& places) {
  const Position position = node.at.source->position(node.at.span.begin);
  places += std::to_string(position.line) + ":" + std::to_string(position.column) + " ";
  for (const char byte : text_at(node.at)) {
    if (byte == '\n') places += "\\n";
    if (byte == '\r') places += "\\r";
    if (byte != '\n' && byte != '\r') places += byte;
  }
  places += "\n";
}

void add_places(const Value& value, std::string& places) {
  add_places(value.scalar, places);
  for (const Value& item : value.items) add_places(item, places);
  for (const auto& [key, member] : value.members) {
    add_places(key, places);
    add_places(member, places);
  }
}

}  // namespace

TEST_CASE("each node knows the bytes it stands in") {
  struct Row {
    std::string why, text, places;
  };
  const Row rows[] = {
      {"plain scalars without the blanks and comment behind them", "a: b c   # d\n",
       "1:1 a: b c\n"
       "1:1 a\n"
       "1:4 b c\n"},
      {"quoted scalars with their quotes", "'a': \"b\\\"c\"  # d\n",
       "1:1 'a': \"b\\\"c\"\n"
       "1:1 'a'\n"
       "1:6 \"b\\\"c\"\n"},
      {"a plain scalar over two lines", "a: b  \n  c \nd: e\n",
       "1:1 a: b  \\n  c \\nd: e\n"
       "1:1 a\n"
       "1:4 b  \\n  c\n"
       "3:1 d\n"
       "3:4 e\n"},
      {"a quoted scalar over two lines", "a: \"b\n  c\"\n",
       "1:1 a: \"b\\n  c\"\n"
       "1:1 a\n"
       "1:4 \"b\\n  c\"\n"},
      {"block scalars end with their last text", "a: |\n  b\n\n  c\n\n\nd: >- # e\n  f\n# g\n",
       "1:1 a: |\\n  b\\n\\n  c\\n\\n\\nd: >- # e\\n  f\n"
       "1:1 a\n"
       "1:4 |\\n  b\\n\\n  c\n"
       "7:1 d\n"
       "7:4 >- # e\\n  f\n"},
      {"brackets and braces", "a: [b, {c: d}, [ ] ]  # e\n",
       "1:1 a: [b, {c: d}, [ ] ]\n"
       "1:1 a\n"
       "1:4 [b, {c: d}, [ ] ]\n"
       "1:5 b\n"
       "1:8 {c: d}\n"
       "1:9 c\n"
       "1:12 d\n"
       "1:16 [ ]\n"},
      {"a pair in brackets is a mapping", "[a: b, c]\n",
       "1:1 [a: b, c]\n"
       "1:2 a: b\n"
       "1:2 a\n"
       "1:5 b\n"
       "1:8 c\n"},
      {"collections in block form end with their last node", "a:\n  b:\n    - c\n    - d: e\n\n# f\ng: h\n",
       "1:1 a:\\n  b:\\n    - c\\n    - d: e\\n\\n# f\\ng: h\n"
       "1:1 a\n"
       "2:3 b:\\n    - c\\n    - d: e\n"
       "2:3 b\n"
       "3:5 - c\\n    - d: e\n"
       "3:7 c\n"
       "4:7 d: e\n"
       "4:7 d\n"
       "4:10 e\n"
       "7:1 g\n"
       "7:4 h\n"},
      {"a list not indented", "a:\n- b\n- c\nd: e\n",
       "1:1 a:\\n- b\\n- c\\nd: e\n"
       "1:1 a\n"
       "2:1 - b\\n- c\n"
       "2:3 b\n"
       "3:3 c\n"
       "4:1 d\n"
       "4:4 e\n"},
      {"two bytes, three bytes, four bytes a letter", "ц: [Ціханоўская, “x”, 😀, y]\nz: e\u0301 !\n",
       "1:1 ц: [Ціханоўская, “x”, 😀, y]\\nz: e\u0301 !\n"
       "1:1 ц\n"
       "1:4 [Ціханоўская, “x”, 😀, y]\n"
       "1:5 Ціханоўская\n"
       "1:18 “x”\n"
       "1:23 😀\n"
       "1:26 y\n"
       "2:1 z\n"
       "2:4 e\u0301 !\n"},
      {"a byte order mark is in no span and no column", "\uFEFFé: ü\nb: c\n",
       "1:1 é: ü\\nb: c\n"
       "1:1 é\n"
       "1:4 ü\n"
       "2:1 b\n"
       "2:4 c\n"},
      {"CRLF", "a: b\r\nc: |\r\n  d\r\n  e\r\nf: g\r\n  h\r\n",
       "1:1 a: b\\r\\nc: |\\r\\n  d\\r\\n  e\\r\\nf: g\\r\\n  h\n"
       "1:1 a\n"
       "1:4 b\n"
       "2:1 c\n"
       "2:4 |\\r\\n  d\\r\\n  e\n"
       "5:1 f\n"
       "5:4 g\\r\\n  h\n"},
      {"an explicit document", "---\na: b\n...\n",
       "2:1 a: b\n"
       "2:1 a\n"
       "2:4 b\n"},
      {"an explicit key", "? a\n: b\n",
       "1:1 ? a\\n: b\n"
       "1:3 a\n"
       "2:3 b\n"},
      {"no line break at the end", "a: b",
       "1:1 a: b\n"
       "1:1 a\n"
       "1:4 b\n"},
      {"a scalar alone", " a ", "1:2 a\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const Source source("rules.yml", row.text);
    const ReadYaml read = read_yaml(source);
    REQUIRE(describe_problems(read.problems) == "");
    std::string places;
    add_places(*read.root, places);
    CHECK(places == row.places);
  }
}

TEST_CASE("scalars keep their text and whether they were plain") {
  struct Row {
    std::string why, text, scalar;
    bool is_plain;
  };
  const Row rows[] = {
      {"a plain word", "a", "a", true},
      {"words that mean something to some readers are text", "no", "no", true},
      {"numbers too", "0x10", "0x10", true},
      {"a quoted null is the word", "'null'", "null", false},
      {"an empty text is not nothing", "\"\"", "", false},
      {"escapes", "\"\\u0426\\t\\\"\"", "Ц\t\"", false},
      {"doubled single quotes", "'it''s'", "it's", false},
      {"folded lines", "a\n b\n\n c\n", "a b\nc", true},
      {"a literal block", "|\n a\n  b\n", "a\n b\n", false},
      {"a folded block without its line break", ">-\n a\n b\n", "a b", false},
      {"CRLF in a literal block", "|\r\n a\r\n b\r\n", "a\nb\n", false},
      {"a number sign inside a word", "a#b", "a#b", true},
      {"a colon inside a word", "http://a", "http://a", true},
      {"a quoted merge key is text", "'<<'", "<<", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const Source source("rules.yml", row.text);
    const ReadYaml read = read_yaml(source);
    REQUIRE(describe_problems(read.problems) == "");
    CHECK(read.root->scalar.text == row.scalar);
    CHECK(read.root->is_plain == row.is_plain);
  }
}

TEST_CASE("members keep the order of the file and are found by key") {
  const Source source("rules.yml", "b: 1\na: {c: 2}\n'': 3\n");
  const ReadYaml read = read_yaml(source);
  REQUIRE(read.root.has_value());
  CHECK(describe_tree(*read.root) ==
        "+MAP\n=VAL :b\n=VAL :1\n=VAL :a\n+MAP\n=VAL :c\n=VAL :2\n-MAP\n=VAL '\n=VAL :3\n-MAP\n");
  REQUIRE(read.root->find("a") != nullptr);
  CHECK(read.root->find("a")->find("c")->scalar.text == "2");
  CHECK(read.root->find("")->scalar.text == "3");
  CHECK(read.root->find("c") == nullptr);
  CHECK(read.root->find("a")->find("c")->find("d") == nullptr);
}

}  // namespace canonym
