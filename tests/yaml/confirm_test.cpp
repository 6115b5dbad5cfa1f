#include <doctest/doctest.h>

#include <string>

#include "yaml/confirm_tree.h"
#include "yaml/describe.h"

namespace canonym {

// libyaml refuses most of what yaml-cpp misreads, so few files show a disagreement.
// Here the tree is that of one text, and yaml-cpp reads another.
TEST_CASE("yaml-cpp has to say what the tree says") {
  const std::string here = " yaml-readers-disagree: YAML readers do not agree here: ";
  struct Row {
    std::string why, tree_of, text, problems;
  };
  const Row rows[] = {
      {"the same", "a: [b, 'c']\n", "a: [b, 'c']\n", ""},
      {"another text", "a: b\n", "a: c\n", "1:4" + here + "one reads 'b', another 'c'\n"},
      {"quotes", "a: 'b'\n", "a:  b \n", "1:4" + here + "one reads 'b' in quotes, another 'b'\n"},
      {"quotes of a key", "{'a': b}\n", "{a: b}\n", "1:2" + here + "one reads 'a' in quotes, another 'a'\n"},
      {"a quoted null", "a: 'null'\n", "a:  null \n",
       "1:4" + here + "one reads 'null' in quotes, another no value\n"},
      {"another place", "a:  b\n", "a: b\n",
       "1:5 yaml-readers-disagree: YAML readers do not agree where this begins\n"},
      {"another kind", "a: [b]\n", "a: {b}\n", "1:4" + here + "one reads a list, another a mapping\n"},
      {"fewer items", "[a, b]\n", "[a   ]\n", "1:5" + here + "one reads 'b', another the end of a list\n"},
      {"more items", "[a   ]\n", "[a, b]\n", "1:5" + here + "one reads the end of a list, another 'b'\n"},
      {"a tag", "a: b\n", "a: !t b\n", "1:4" + here + "one of them reads a tag, anchor or alias\n"},
      {"an anchor", "a: [b]\n", "a: &x [b]\n", "1:4" + here + "one of them reads a tag, anchor or alias\n"},
      {"an alias", "a: b\nc: d\n", "a: b\nc: *x\n",
       "2:4" + here + "one of them finds the referenced anchor is not defined\n"},
      {"text behind the root, which yaml-cpp takes for a document", "[a]\n", "[a] b\n",
       "1:5 yaml-readers-disagree: YAML readers do not agree where the document ends\n"},
      {"a second document", "a: b\n", "a: b\n---\nc: d\n",
       "2:1 yaml-readers-disagree: YAML readers do not agree where the document ends\n"},
      {"a comma, at which yaml-cpp stays for ever", "a\n", ",\n",
       "1:1" + here + "one reads 'a', another no value\n"},
      {"nothing", "a\n", "# a\n",
       "1:1 yaml-readers-disagree: YAML readers do not agree that this is a document\n"},
      {"what yaml-cpp refuses", "a: b\n", "a: @\n", "1:4" + here + "one of them finds unknown token\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const Source tree_source("rules.yml", row.tree_of);
    const ReadYaml tree = read_yaml(tree_source);
    REQUIRE(tree.root.has_value());
    const Source source("rules.yml", row.text);
    CHECK(describe_problems(confirm_tree(source, *tree.root)) == row.problems);
  }
}

}  // namespace canonym
