#include <doctest/doctest.h>

#include <array>
#include <random>
#include <set>
#include <string>

#include "yaml/describe.h"

namespace canonym {
namespace {

constexpr std::string_view rules = R"(# Belarus
canonym: 1
title: "Belarus, public figures"
checks: {missing-source: off}
parts:
  given:
    Sviatlana: [Svetlana, 'Swetlana', Svjatlana]
names:
  tsikhanouskaya:   # record id
    kind: person
    canonical: Sviatlana Tsikhanouskaya
    native: {be: Святлана Ціханоўская, ru: Светлана Тихановская}
    variants:
      - Svetlana Georgiyevna Tikhanovskaya
      - spelling: Swetlana Tichanowskaja
        source: DW 2020-08-10
    why: >-
      the spelling of
      her own site
    note: |
      one

      two
    examples:
      - {text: "Svetlana Tikhanovskaya’s aide", becomes: "Sviatlana \u0054sikhanouskaya’s aide"}
)";

/// Bytes and words that mean something to YAML or to UTF-8.
constexpr std::array<std::string_view, 41> pieces = {"\n",
                                                     " ",
                                                     "\t",
                                                     "  ",
                                                     "- ",
                                                     "-",
                                                     ": ",
                                                     ":",
                                                     ",",
                                                     "[",
                                                     "]",
                                                     "{",
                                                     "}",
                                                     "#",
                                                     " #",
                                                     "'",
                                                     "\"",
                                                     "\\",
                                                     "|\n",
                                                     ">\n",
                                                     "&a ",
                                                     "*a",
                                                     "!t ",
                                                     "? ",
                                                     "%",
                                                     "~",
                                                     "\n<<: a\n",
                                                     "null",
                                                     "@",
                                                     "`",
                                                     "---",
                                                     "...",
                                                     "\r\n",
                                                     "\r",
                                                     "\x80",
                                                     "\xC3",
                                                     "\xFF",
                                                     "\xEF\xBB\xBF",
                                                     "\xE2\x80\xA8",
                                                     "😀",
                                                     "x: y\n"};

using Random = std::mt19937;

std::size_t pick(Random& random, std::size_t below) {
  return std::uniform_int_distribution<std::size_t>(0, below - 1)(random);
}

void mutate(std::string& text, Random& random) {
  const std::size_t at = pick(random, text.size() + 1);
  const std::size_t size = pick(random, 12);
  switch (pick(random, 6)) {
    case 0:
      text.erase(at, size);
      break;
    case 1:
      text.insert(at, text.substr(pick(random, text.size() + 1), size * 8));
      break;
    case 2:
      text.resize(at);
      break;
    case 3:
      text.insert(at, std::string(1, static_cast<char>(random())));
      break;
    default:
      text.insert(at, pieces[pick(random, pieces.size())]);
      break;
  }
}

bool is_inside(const Source& source, const Location& at) {
  return at.source == &source && at.span.begin <= at.span.end && at.span.end <= source.text().size();
}

bool are_inside(const Source& source, const Diagnostics& problems) {
  for (const Diagnostic& problem : problems) {
    if (!is_inside(source, problem.at) || problem.message.empty()) return false;
    for (const Remark& remark : problem.remarks) {
      if (!is_inside(source, remark.at)) return false;
    }
  }
  return true;
}

/// Whether a node stands behind `from`, in its parent; moves `from` behind it.
bool is_in_order(const Location& at, Span parent, std::size_t& from) {
  const bool is_right = at.span.begin >= from && at.span.begin < at.span.end && at.span.end <= parent.end;
  from = at.span.end;
  return is_right;
}

/// Whether each node stands inside its parent, behind the one before.
bool is_well_placed(const Value& value) {
  std::size_t from = value.at().span.begin;
  for (const Value& item : value.items) {
    if (!is_in_order(item.at(), value.at().span, from) || !is_well_placed(item)) return false;
  }
  for (const auto& [key, member] : value.members) {
    if (!is_in_order(key.at, value.at().span, from)) return false;
    if (!is_in_order(member.at(), value.at().span, from) || !is_well_placed(member)) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("whatever is done to a rule file, it is read or refused, with places inside of it") {
  constexpr unsigned seed = 20200809;
  CAPTURE(seed);
  Random random(seed);
  std::set<std::string_view> codes;
  int read_count = 0;
  for (int round = 0; round < 6000; ++round) {
    CAPTURE(round);
    std::string text(rules);
    const std::size_t times = 1 + pick(random, 4);
    for (std::size_t i = 0; i < times; ++i) mutate(text, random);
    const Source source("rules.yml", text);
    const ReadYaml read = read_yaml(source);
    CAPTURE(text);
    REQUIRE(read.root.has_value() == !read.problems.has_errors());
    REQUIRE(are_inside(source, read.problems));
    if (read.root) REQUIRE(is_well_placed(*read.root));
    read_count += read.root.has_value();
    for (const Diagnostic& problem : read.problems) codes.insert(problem.code);
  }
  // Else the test would have tried too little.
  CHECK(read_count > 500);
  for (const std::string_view code :
       {"duplicate-key", "null-value", "yaml-alias", "yaml-control-character", "yaml-documents",
        "yaml-encoding", "yaml-key", "yaml-merge-key", "yaml-readers-disagree", "yaml-syntax", "yaml-tag"}) {
    CAPTURE(code);
    CHECK(codes.contains(code));
  }
  MESSAGE(read_count << " of 6000 were read");
}

}  // namespace canonym
