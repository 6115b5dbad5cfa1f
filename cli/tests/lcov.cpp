#include <algorithm>
#include <map>

#include "formats/place.h"
#include "tests/coverage.h"

namespace canonym::cli {

std::string write_coverage_lcov(const std::vector<CoveredElement>& elements) {
  std::map<std::string, std::map<std::size_t, std::size_t>> files;  // tests by line
  PlaceFinder places;
  for (const CoveredElement& one : elements) {
    const Location& at = one.element.at;
    const auto [line, is_new] = files[at.source->name()].emplace(places.position(at).line, one.tests);
    if (!is_new) line->second = std::min(line->second, one.tests);
  }
  std::string text = "TN:canonym\n";
  for (const auto& [name, lines] : files) {
    text += "SF:" + shown_text(name) + "\n";
    std::size_t hit = 0;
    for (const auto& [line, tests] : lines) {
      text += "DA:" + std::to_string(line) + "," + std::to_string(tests) + "\n";
      hit += tests > 0;
    }
    text += "LF:" + std::to_string(lines.size()) + "\nLH:" + std::to_string(hit) + "\nend_of_record\n";
  }
  return text;
}

}  // namespace canonym::cli
