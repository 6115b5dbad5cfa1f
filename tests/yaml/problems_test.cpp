#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "yaml/describe.h"

namespace canonym {
namespace {

using namespace std::string_literals;

struct Row {
  std::string why, text;
  std::string problems;  ///< one a line
};

void check_rows(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const Source source("rules.yml", row.text);
    const ReadYaml read = read_yaml(source);
    CHECK(describe_problems(read.problems) == row.problems);
    CHECK_FALSE(read.root.has_value());
  }
}

}  // namespace

TEST_CASE("bytes no YAML reader should be given") {
  check_rows({
      {"Latin-1, which both libraries' callers would pass on", "a: caf\xE9\n",
       "1:7 yaml-encoding: '\\xE9' is not UTF-8\n"},
      {"each bad place is told, a cut character once", "a: \xE2\x80\nb: \xC0\xAF\n",
       "1:4 yaml-encoding: '\\xE2\\x80' is not UTF-8\n"
       "2:4 yaml-encoding: '\\xC0\\xAF' is not UTF-8\n"},
      {"a surrogate", "a: \xED\xA0\x80\n", "1:4 yaml-encoding: '\\xED\\xA0\\x80' is not UTF-8\n"},
      {"UTF-16 is recognized",
       "\xFF\xFE"
       "a\0:\0"s,
       "1:1 yaml-encoding: the file is UTF-16, save it as UTF-8\n"},
      {"NUL ends a text for C readers", "a: b\0c\n"s,
       "1:5 yaml-control-character: the control character U+0000 is not allowed\n"},
      {"escape sequences deceive terminals", "a: \x1B[2Kb\n",
       "1:4 yaml-control-character: the control character U+001B is not allowed\n"},
      {"DEL and C1", "a: \x7F\xC2\x9B\n",
       "1:4 yaml-control-character: the control character U+007F is not allowed\n"
       "1:5 yaml-control-character: the control character U+009B is not allowed\n"},
      {"NEL is a line break for libyaml alone", "a: x\u0085b: y\n",
       "1:5 yaml-control-character: U+0085 is a line break for some readers and none for others\n"},
      {"so are the line and paragraph separators", "a: x\u2028b: y\u2029\n",
       "1:5 yaml-control-character: U+2028 is a line break for some readers and none for others\n"
       "1:10 yaml-control-character: U+2029 is a line break for some readers and none for others\n"},
      {"a lone carriage return overwrites the line on a terminal", "a: x\rb: y\n",
       "1:5 yaml-control-character: a carriage return without a line feed is not allowed\n"},
      {"a second byte order mark", "\uFEFFa: \uFEFFb\n",
       "1:4 yaml-encoding: a byte order mark (U+FEFF) may only be the first character of a file\n"},
      {"not a character", "a: \uFFFE\n", "1:4 yaml-control-character: U+FFFE is not a character\n"},
  });
}

TEST_CASE("YAML that neither or only one library refuses") {
  check_rows({
      {"yaml-cpp loops for ever", ",", "1:1 yaml-syntax: a value is expected here\n"},
      {"an unclosed quote swallows the rest", "a: \"b\nc: d\n",
       "1:4 yaml-syntax: this quote is never closed\n"},
      {"the next quote closes it", "a: \"b\nc: \"d\"\n",
       "1:4 yaml-syntax: this quote is closed only in line 2, is one missing here? (2:5 a key or the end of "
       "the mapping is expected here, check quotes and indentation)\n"},
      {"quotes that a document ends", "a: 'b\n---\nc: d'\n",
       "1:4 yaml-syntax: this quote is not closed before the document ends\n"},
      {"yaml-cpp drops what follows the root", "[a] b\n",
       "1:5 yaml-syntax: this does not belong to what stands before it, check brackets, quotes and "
       "indentation\n"},
      {"yaml-cpp drops a second root", "- a\nb: c\n",
       "2:1 yaml-syntax: another list item ('- ') or the end of the list is expected here, check the "
       "indentation (1:1 the list begins here)\n"},
      {"indentation that fits nothing", "  a: b\n c: d\n",
       "2:2 yaml-syntax: this does not belong to what stands before it, check brackets, quotes and "
       "indentation\n"},
      {"a tab as indentation", "a:\n\tb: c\n", "2:1 yaml-syntax: a tab cannot indent, use spaces\n"},
      {"a tab in the line that goes on", "a: b\n\tc: d\n",
       "2:1 yaml-syntax: a tab cannot indent, use spaces\n"},
      {"a tab behind spaces", "a:\n  b: c\n \td: e\n", "3:2 yaml-syntax: a tab cannot indent, use spaces\n"},
      {"text with a colon", "a: b: c\n",
       "1:5 yaml-syntax: ':' is not allowed here, put text with ': ' in quotes and begin each key on a line "
       "of its own\n"},
      {"a key without colon", "a: b\nc\n",
       "2:1 yaml-syntax: this is neither a key with ':' nor part of what stands before it\n"},
      {"an open bracket", "a: [b, c\nd: e\n",
       "1:8 yaml-syntax: a ']' is missing in this line (2:2 ',' or ']' is expected here)\n"},
      {"an open bracket before a list item", "a:\n  - [b, c\n  - d\n",
       "2:9 yaml-syntax: a ']' is missing in this line (4:1 ',' or ']' is expected here)\n"},
      {"a comment where text was meant", "a: [b, No #1]\nc: d\n",
       "1:13 yaml-syntax: a ']' is missing in this line, or quotes: the '#' begins a comment (2:1 ',' or ']' "
       "is expected here)\n"},
      {"an item of several lines without its comma", "a: [b,\n  \"c\" \"d\",\n  e]\n",
       "2:7 yaml-syntax: ',' or ']' is expected here (1:4 the list is opened here)\n"},
      {"a key that lost its colon", "a:\n  b c\n  d: e\n",
       "2:3 yaml-syntax: this line has no ':', is it a key? (3:4 ':' is not allowed here, put text with ': ' "
       "in quotes and begin each key on a line of its own)\n"},
      {"an item that lost its dash", "a:\n  {b: c}\n  - {d: e}\n",
       "2:3 yaml-syntax: a '-' is missing before this (3:3 a key or the end of the mapping is expected here, "
       "check quotes and indentation)\n"},
      {"a line that lost its indentation", "a:\n  b: c\nd: e\n  f: g\n",
       "3:1 yaml-syntax: this line is not indented as its neighbours are (4:4 ':' is not allowed here, put "
       "text with ': ' in quotes and begin each key on a line of its own)\n"},
      {"an open brace", "a: {b: c\n",
       "1:8 yaml-syntax: a '}' is missing in this line (2:1 ',' or '}' is expected here)\n"},
      {"the wrong bracket", "a: [b}\n",
       "1:6 yaml-syntax: ',' or ']' is expected here (1:4 the list is opened here)\n"},
      {"a list item in the line of its key", "a: - b\n",
       "1:4 yaml-syntax: a list item ('- ') is not allowed here, begin it on a line of its own\n"},
      {"a key among items", "- a\nb\n",
       "2:1 yaml-syntax: this is neither a key with ':' nor part of what stands before it\n"},
      {"text behind a quote", "a: 'it's'\n",
       "1:8 yaml-syntax: a key or the end of the mapping is expected here, check quotes and indentation (1:1 "
       "the mapping begins here)\n"},
      {"a backslash in double quotes", "a: \"\\Users\"\n",
       "1:7 yaml-syntax: hexadecimal digits are expected here, write \\\\ for a backslash or use single "
       "quotes\n"},
      {"letters that are no hexadecimal number", "a: \"\\xZZ\"\n",
       "1:7 yaml-syntax: hexadecimal digits are expected here, write \\\\ for a backslash or use single "
       "quotes\n"},
      {"a surrogate by number", "a: \"\\ud800\"\n",
       "1:7 yaml-syntax: this number stands for no Unicode character\n"},
      {"a reserved character", "a: @b\n",
       "1:4 yaml-syntax: '@' cannot begin a text, put the text in quotes\n"},
      {"a percent sign", "a: %b\n", "1:4 yaml-syntax: '%' cannot begin a text, put the text in quotes\n"},
      {"what the table does not know keeps libyaml's words", "a: |0\n b\n",
       "1:5 yaml-syntax: this is not YAML: found an indentation indicator equal to 0 while scanning a block "
       "scalar\n"},
      {"columns count characters", "é: [ü, \"x\", }\n", "1:13 yaml-syntax: a value is expected here\n"},
      {"a byte order mark takes no column", "\uFEFFa: b: c\n",
       "1:5 yaml-syntax: ':' is not allowed here, put text with ': ' in quotes and begin each key on a line "
       "of its own\n"},
      {"a missing key", ": a\n",
       "1:1 yaml-syntax: a key or the end of the mapping is expected here, check quotes and indentation (1:1 "
       "the mapping begins here)\n"},
      {"a comment without a blank, taken for one by both", "a: \"b\"#c\nd: [e]#f\n",
       "1:7 yaml-syntax: a comment needs a blank before its '#', and text with a '#' needs quotes here\n"
       "2:7 yaml-syntax: a comment needs a blank before its '#', and text with a '#' needs quotes here\n"},
      {"behind a block scalar's mark, too", "a: |#b\n  c\n",
       "1:5 yaml-syntax: a comment needs a blank before its '#', and text with a '#' needs quotes here\n"},
      {"a lone dash, text for both", "a: [-]\n", "1:5 yaml-syntax: a '-' alone needs quotes\n"},
      {"blanks at the end, part of the text or not", "a: |+\n  b\n  ",
       "3:1 yaml-syntax: blanks without a line break must not end the file here\n"},
  });
}

TEST_CASE("YAML whose readers do not agree") {
  check_rows({
      {"a question mark begins text in brackets, or does not", "a: [b, ?c]\n",
       "1:8 yaml-readers-disagree: YAML readers do not agree here: one of them finds unknown token\n"
       "1:9 null-value: 'c' has no value\n"},
      {"line breaks alone in quotes", "a: \"\n\n  \"\n",
       "1:4 yaml-readers-disagree: YAML readers do not agree here: one reads '\\u{000A}' in quotes, another "
       "'' in quotes\n"},
      {"a mapping as key, or a key that is missing", "? \n: b\n",
       "1:1 null-value: a key is missing here\n"
       "1:1 yaml-readers-disagree: YAML readers do not agree here: one reads no value, another a mapping\n"},
  });
}

TEST_CASE("YAML that is refused on purpose") {
  check_rows({
      {"nothing", "", "1:1 yaml-documents: the file is empty\n"},
      {"nothing behind a byte order mark", "\uFEFF", "1:1 yaml-documents: the file is empty\n"},
      {"comments only", "# a\n\n# b\n", "1:1 yaml-documents: the file is empty\n"},
      {"a document without content", "# a\n---\n", "2:1 yaml-documents: the document has no content\n"},
      {"two documents", "a: b\n---\nc: d\n",
       "2:1 yaml-documents: a second document begins here, a file has one\n"},
      {"a directive", "# a\n%YAML 1.1\n---\na: b\n", "2:1 yaml-documents: directives (%…) are not allowed\n"},
      {"a tag directive, and its tag", "%TAG ! tag:x,2000:\n---\na: !b c\n",
       "1:1 yaml-documents: directives (%…) are not allowed\n"
       "3:4 yaml-tag: tags (!…) are not allowed\n"},
      {"an unknown directive", "%FOO\n---\na: b\n", "1:1 yaml-documents: directives (%…) are not allowed\n"},
      {"an anchor and its alias", "a: &x b\nc: *x\n",
       "1:4 yaml-alias: anchors (&…) are not allowed\n"
       "2:4 yaml-alias: aliases (*…) are not allowed, write out what is meant\n"},
      {"anchors on a key and on collections", "&x a: &y [&z b]\n",
       "1:1 yaml-alias: anchors (&…) are not allowed\n"
       "1:7 yaml-alias: anchors (&…) are not allowed\n"
       "1:11 yaml-alias: anchors (&…) are not allowed\n"},
      {"an alias as key", "*x : b\n",
       "1:1 yaml-alias: aliases (*…) are not allowed, write out what is meant\n"},
      {"an ampersand that was meant as text", "a: & b\n",
       "1:4 yaml-alias: '&' begins an anchor, which is not allowed, put text that begins with it in "
       "quotes\n"},
      {"an asterisk that was meant as text", "a: * b\n",
       "1:4 yaml-alias: '*' begins an alias, which is not allowed, put text that begins with it in quotes\n"},
      {"tags", "a: !!str b\nc: !d [e]\n!!str f: ! g\n",
       "1:4 yaml-tag: tags (!…) are not allowed\n"
       "2:4 yaml-tag: tags (!…) are not allowed\n"
       "3:1 yaml-tag: tags (!…) are not allowed\n"
       "3:10 yaml-tag: tags (!…) are not allowed\n"},
      {"an unknown tag handle", "a: !x!y b\n",
       "1:4 yaml-tag: '!' begins a tag, which is not allowed, put text that begins with it in quotes\n"},
      {"a merge key", "<<: {a: b}\nc: {<<: d}\n",
       "1:1 yaml-merge-key: merge keys ('<<') are not allowed, write the members out\n"
       "2:5 yaml-merge-key: merge keys ('<<') are not allowed, write the members out\n"},
      {"lists and mappings as keys", "[a]: b\n? {c: d}\n: e\n? - f\n: g\n",
       "1:1 yaml-key: a list or mapping cannot be a key\n"
       "2:3 yaml-key: a list or mapping cannot be a key\n"
       "4:3 yaml-key: a list or mapping cannot be a key\n"},
      {"every kind of null", "a: null\nb: ~\nc: Null\nd: [NULL, x]\n",
       "1:4 null-value: 'null' is null in YAML, put it in quotes if the word is meant\n"
       "2:4 null-value: '~' is null in YAML, put it in quotes if the word is meant\n"
       "3:4 null-value: 'Null' is null in YAML, put it in quotes if the word is meant\n"
       "4:5 null-value: 'NULL' is null in YAML, put it in quotes if the word is meant\n"},
      {"an empty value has its mark at the next token", "a:\n\n# b\nc: d\n",
       "1:1 null-value: 'a' has no value\n"},
      {"an empty value in braces", "{a: , b, c: d}\n",
       "1:2 null-value: 'a' has no value\n"
       "1:7 null-value: 'b' has no value\n"},
      {"an empty value at the end", "a: b\nc:", "2:1 null-value: 'c' has no value\n"},
      {"an empty item", "a:\n  - b\n  -\n  - c\n-",
       "3:3 null-value: this list item is empty\n"
       "5:1 yaml-syntax: a key or the end of the mapping is expected here, check quotes and indentation (1:1 "
       "the mapping begins here)\n"},
      {"empty items", "- a\n-\n- # b\n-",
       "2:1 null-value: this list item is empty\n"
       "3:1 null-value: this list item is empty\n"
       "4:1 null-value: this list item is empty\n"},
      {"an empty key", "{? , a: b}\n", "1:4 null-value: a key is missing here\n"},
      {"a key without value", "? a\n", "1:3 null-value: 'a' has no value\n"},
      {"null as key", "null: a\n~: b\n",
       "1:1 null-value: a key 'null' is null in YAML, put it in quotes if the word is meant\n"
       "2:1 null-value: a key '~' is null in YAML, put it in quotes if the word is meant\n"},
      {"null as the document", "--- ~\n",
       "1:5 null-value: '~' is null in YAML, put it in quotes if the word is meant\n"},
      {"repeated keys, each shown with the first", "a: 1\nb: {c: 1, c: 2}\n'a': 3\n\"\\x61\": 4\n",
       "2:11 duplicate-key: the key 'c' is repeated (2:5 first given here)\n"
       "3:1 duplicate-key: the key 'a' is repeated (1:1 first given here)\n"
       "4:1 duplicate-key: the key 'a' is repeated (1:1 first given here)\n"},
      {"all problems at once, in order", "a: !t b\na: ~\nc: [&d e, , ]\n",
       "1:4 yaml-tag: tags (!…) are not allowed\n"
       "2:1 duplicate-key: the key 'a' is repeated (1:1 first given here)\n"
       "2:4 null-value: '~' is null in YAML, put it in quotes if the word is meant\n"
       "3:5 yaml-alias: anchors (&…) are not allowed\n"
       "3:11 yaml-syntax: a value is expected here\n"},
      {"a repeated key before the file breaks off", "a: 1\nb: {c: 2, c: 3}\na: {d: 4, d: 5\n",
       "2:11 duplicate-key: the key 'c' is repeated (2:5 first given here)\n"
       "3:11 duplicate-key: the key 'd' is repeated (3:5 first given here)\n"
       "3:14 yaml-syntax: a '}' is missing in this line (4:1 ',' or '}' is expected here)\n"},
      {"nulls, repeated keys and merge keys at once", "a: ~\nb:\na: c\n<<: d\nb: e\n",
       "1:4 null-value: '~' is null in YAML, put it in quotes if the word is meant\n"
       "2:1 null-value: 'b' has no value\n"
       "3:1 duplicate-key: the key 'a' is repeated (1:1 first given here)\n"
       "4:1 yaml-merge-key: merge keys ('<<') are not allowed, write the members out\n"
       "5:1 duplicate-key: the key 'b' is repeated (2:1 first given here)\n"},
  });
}

}  // namespace canonym
