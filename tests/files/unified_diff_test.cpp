#include "files/unified_diff.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "files/temporary_folder.h"

using canonym::apply_edits;
using canonym::Edit;
using canonym::cli::unified_diff;
using canonym::cli::UnifiedDiff;
using canonym::test::TemporaryFolder;

namespace {

using Edits = std::vector<Edit>;

std::string diff(std::string_view text, const Edits& edits) {
  return unified_diff("a.txt", text, edits);
}

// The same of a text that comes in pieces of so many bytes, or more where an edit goes on.
std::string diff_in_pieces(std::string_view text, const Edits& edits, std::size_t bytes) {
  UnifiedDiff made("a.txt");
  std::string diff;
  auto next = edits.begin();
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = std::min(begin + bytes, text.size());
    const auto first = next;
    for (; next != edits.end() && next->span.begin < end; ++next) end = std::max(end, next->span.end);
    if (end == text.size()) next = edits.end();
    diff += made.add(text.substr(begin, end - begin), {first, next});
    begin = end;
  }
  if (text.empty()) diff += made.add(text, edits);
  return diff + made.finish();
}

// What the patch program makes of the text with our diff.
std::string patched(const TemporaryFolder& folder, const std::string& text, const std::string& diff) {
  folder.write("a.txt", text);
  folder.write("a.diff", diff);
  const std::string command = "cd " + (folder / ".") + " && patch --quiet --fuzz=0 -p0 <a.diff";
  CAPTURE(diff);
  CHECK(std::system(command.c_str()) == 0);
  return folder.read("a.txt");
}

template <typename Random>
std::size_t below(Random& random, std::size_t limit) {
  return random() % limit;
}

// Many short lines, a few bytes that matter to a diff, and no final line break
// now and then.
template <typename Random>
std::string random_text(Random& random, std::size_t longest) {
  constexpr std::string_view alphabet = "ab-+@ \\\r\n\n\n\n\n\xFF";
  std::string text(below(random, longest), ' ');
  for (char& c : text) c = alphabet[below(random, alphabet.size())];
  return text;
}

template <typename Random>
Edits random_edits(Random& random, const std::string& text) {
  Edits edits;
  std::size_t at = 0;
  while (true) {
    at += below(random, 40);
    if (at > text.size()) return edits;
    const std::size_t end = std::min(text.size(), at + below(random, 5));
    edits.push_back({{at, end}, random_text(random, 4)});
    at = end;
  }
}

}  // namespace

TEST_CASE("a diff shows the lines that the edits change") {
  struct Row {
    std::string_view why;
    std::string_view text;
    Edits edits;
    std::string_view want;  // after the two header lines
  };
  const Row rows[] = {
      {"one word", "one\ntwo\n", {{{4, 7}, "2"}}, "@@ -1,2 +1,2 @@\n one\n-two\n+2\n"},
      {"two edits in a line",
       "one two\n",
       {{{0, 3}, "1"}, {{4, 7}, "2"}},
       "@@ -1,1 +1,1 @@\n-one two\n+1 2\n"},
      {"three lines of context",
       "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
       {{{8, 9}, "V"}},
       "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+V\n 6\n 7\n 8\n"},
      {"six unchanged lines keep a hunk together",
       "a\n1\n2\n3\n4\n5\n6\nb\n",
       {{{0, 1}, "A"}, {{14, 15}, "B"}},
       "@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n"},
      {"seven part it",
       "a\n1\n2\n3\n4\n5\n6\n7\nb\n",
       {{{0, 1}, "A"}, {{16, 17}, "B"}},
       "@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n"},
      {"a name split over two lines",
       "a b\nc d\n",
       {{{2, 5}, "B\nC"}},
       "@@ -1,2 +1,2 @@\n-a b\n-c d\n+a B\n+C d\n"},
      {"a line put in moves the numbers",
       "a\nb\nc\nd\ne\nf\ng\nh\ni\n",
       {{{0, 0}, "new\n"}, {{16, 17}, "I"}},
       "@@ -1,3 +1,4 @@\n+new\n a\n b\n c\n@@ -6,4 +7,4 @@\n f\n g\n h\n-i\n+I\n"},
      {"a line taken out", "a\nb\n", {{{0, 2}, ""}}, "@@ -1,2 +1,1 @@\n-a\n b\n"},
      {"a line break taken out joins two lines", "a\nb\n", {{{1, 2}, ""}}, "@@ -1,2 +1,1 @@\n-a\n-b\n+ab\n"},
      {"no line break at the end",
       "a",
       {{{0, 1}, "b"}},
       "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"},
      {"the context has none",
       "a\nb",
       {{{0, 1}, "A"}},
       "@@ -1,2 +1,2 @@\n-a\n+A\n b\n\\ No newline at end of file\n"},
      {"carriage returns stay", "a\r\n", {{{0, 1}, "b"}}, "@@ -1,1 +1,1 @@\n-a\r\n+b\r\n"},
      {"from an empty file", "", {{{0, 0}, "a\n"}}, "@@ -0,0 +1,1 @@\n+a\n"},
      {"to an empty file", "a\n", {{{0, 2}, ""}}, "@@ -1,1 +0,0 @@\n-a\n"},
      {"an edit that changes nothing beside one that does",
       "a\nb\n",
       {{{0, 1}, "a"}, {{2, 3}, "B"}},
       "@@ -1,2 +1,2 @@\n a\n-b\n+B\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(diff(row.text, row.edits) == "--- a.txt\n+++ a.txt\n" + std::string(row.want));
  }
}

TEST_CASE("no change, no diff") {
  CHECK(diff("a\n", {}).empty());
  CHECK(diff("a\n", {{{0, 1}, "a"}}).empty());
}

TEST_CASE("names are written so that patch and git read them") {
  struct Row {
    std::string_view why, name, want;
  };
  const Row rows[] = {
      {"plain", "dir/a.txt", "--- dir/a.txt\n+++ dir/a.txt\n"},
      {"a space needs a tab after the name", "a b", "--- a b\t\n+++ a b\t\n"},
      {"letters stay as they are", "Ціханоўская", "--- Ціханоўская\n+++ Ціханоўская\n"},
      {"a line break must not end the header", "a\nb\"\\",
       "--- \"a\\012b\\\"\\\\\"\n+++ \"a\\012b\\\"\\\\\"\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(unified_diff(row.name, "a\n", Edits{{{0, 1}, "b"}}).starts_with(row.want));
  }
}

TEST_CASE("patch makes of random texts what apply_edits makes") {
  constexpr unsigned seed = 20240517;
  constexpr int rounds = 400;
  CAPTURE(seed);
  std::mt19937 random(seed);
  const TemporaryFolder folder;
  for (int round = 0; round < rounds; ++round) {
    CAPTURE(round);
    const std::string text = random_text(random, 300);
    const Edits edits = random_edits(random, text);
    const std::string want = apply_edits(text, edits);
    const std::string made = diff(text, edits);
    CHECK(made.empty() == (text == want));
    // patch removes a file that it has emptied.
    if (!made.empty()) CHECK(patched(folder, text, made) == want);
  }
}

TEST_CASE("a diff of a text that comes in pieces is that of the whole text") {
  constexpr unsigned seed = 20261122;
  CAPTURE(seed);
  std::mt19937 random(seed);
  for (int round = 0; round < 3000; ++round) {
    CAPTURE(round);
    const std::string text = random_text(random, 600);
    Edits edits;
    for (Edit& edit : random_edits(random, text))
      if (random() % 4 == 0) edits.push_back(std::move(edit));  // so that hunks stand apart
    CAPTURE(text);
    CHECK(diff_in_pieces(text, edits, 1 + below(random, 120)) == diff(text, edits));
  }
}

TEST_CASE("of a text that comes in pieces little is held") {
  // The changes are far apart, but the last one is not yet complete.
  UnifiedDiff made("a.txt");
  std::string piece;
  for (int line = 0; line < 100; ++line) piece += "a\n";
  CHECK(made.add(piece, Edits{{{100, 101}, "b"}}).ends_with("-a\n+b\n a\n a\n a\n"));
  CHECK(made.add(piece, {}).empty());
  CHECK(made.add(piece, Edits{{{598, 599}, "b"}}).empty());
  CHECK(made.finish() == "@@ -297,4 +297,4 @@\n a\n a\n a\n-a\n+b\n");
}

TEST_CASE("a long line with many edits is cheap") {
  constexpr std::size_t words = 2'000'000;  // quadratic work would not end
  std::string text;
  Edits edits;
  for (std::size_t i = 0; i < words; ++i) {
    edits.push_back({{text.size(), text.size() + 1}, "b"});
    text += "a ";
  }
  const std::string made = diff(text, edits);
  CHECK(made.size() > 2 * text.size());
  CHECK(made.starts_with("--- a.txt\n+++ a.txt\n@@ -1,1 +1,1 @@\n-a a "));
}
