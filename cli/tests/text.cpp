#include "formats/place.h"
#include "tests/test_format.h"

namespace canonym::cli {
namespace {

struct Paint {
  std::string_view bold, failed, want, got, off;
};

constexpr Paint plain{};
constexpr Paint coloured{"\033[1m", "\033[1;31m", "\033[32m", "\033[31m", "\033[0m"};

void add_line(std::string_view head, std::string_view text, std::string_view paint, const Paint& paints,
              std::string& lines) {
  ((((lines += paint) += head) += shown_text(text)) += paints.off) += '\n';
}

/// What came in, what should have come out and what did; of a table, and where nothing else came out, what is
/// wrong.
std::string describe(const RuleTest& test, const Paint& paints) {
  std::string lines;
  if (test.kind == RuleTest::Kind::sample || test.got == test.want) {
    add_line("    ", test.message, {}, paints, lines);
    return lines;
  }
  if (test.text != test.want) add_line("    ", test.text, {}, paints, lines);
  add_line("  - ", test.want, paints.want, paints, lines);
  add_line("  + ", test.got, paints.got, paints, lines);
  return lines;
}

}  // namespace

std::string write_tests_text(const std::vector<RuleTest>& tests, bool in_colour) {
  const Paint& paints = in_colour ? coloured : plain;
  PlaceFinder places;
  std::string text;
  for (const RuleTest& test : tests) {
    if (test.has_passed()) continue;
    (((text += paints.bold) += place_text(test.at, places.position(test.at))) += ": ") += paints.off;
    ((((text += paints.failed) += "failed: ") += paints.off) += name_test(test)) += '\n';
    text += describe(test, paints);
  }
  return text;
}

}  // namespace canonym::cli
