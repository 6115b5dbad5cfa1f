#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <random>

#include "canonym/lint.h"
#include "rules/load_text.h"

namespace canonym {
namespace {

constexpr unsigned seed = 20200909;
constexpr int mutations_of_each = 60;

std::vector<std::string> fixture_texts() {
  std::vector<std::string> texts;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(CANONYM_SOURCE_DIR "/tests/lint/fixtures"))
    if (entry.is_regular_file()) texts.emplace_back(read_source(entry.path())->text());
  std::ranges::sort(texts);  // a folder has no order of its own
  return texts;
}

/// Takes out a part, repeats it elsewhere, or puts in what has a meaning to YAML or to rules.
std::string mutate(std::string text, std::mt19937& random) {
  const auto below = [&](std::size_t end) { return random() % end; };
  const std::vector<std::string> pieces{"- ",      ": ",        "{",        "}",       "[",    "]",
                                        "'",       "\"",        "#",        "\n",      "  ",   "x",
                                        "null",    "canonym: ", "А",        "\u200B",  "name", "true",
                                        "\"\\n\"", "variants:", "include:", "[x.yml]", "\xFF", "&a "};
  const std::size_t at = below(text.size());
  const std::string part = text.substr(at, below(20));
  switch (random() % 3) {
    case 0:
      return text.erase(at, part.size());
    case 1:
      return text.insert(below(text.size()), part);
    default:
      return text.insert(at, pieces[below(pieces.size())]);
  }
}

bool is_inside(const Location& at) {
  return at.source && at.span.begin <= at.span.end && at.span.end <= at.source->text().size();
}

bool is_known(std::string_view code) {
  return std::ranges::count(checks(), code, &CheckInfo::code) == 1;
}

void check_problems(const LoadResult& loaded) {
  for (const Diagnostic& problem : loaded.problems) {
    CHECK(is_known(problem.code));
    CHECK(is_inside(problem.at));
    CHECK(!problem.message.empty());
    for (const Remark& remark : problem.remarks) CHECK(is_inside(remark.at));
    if (problem.fix) CHECK(is_inside({problem.at.source, problem.fix->span}));
  }
  CHECK(loaded.rules.has_value() == !loaded.problems.has_errors());
}

}  // namespace

TEST_CASE("whatever is done to a rule file, its problems have a place and a known code") {
  std::mt19937 random(seed);
  for (const std::string& original : fixture_texts()) {
    std::string text = original;
    for (int i = 0; i < mutations_of_each && !text.empty(); ++i) {
      // Up to four lie on top of each other: more would leave nothing that can be read.
      text = mutate(i % 4 == 0 ? original : text, random);
      CAPTURE(seed);
      CAPTURE(text);
      check_problems(load_text(text));
    }
  }
}

}  // namespace canonym
