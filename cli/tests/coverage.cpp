#include "tests/coverage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "columns.h"
#include "formats/place.h"

namespace canonym::cli {
namespace {

using Elements = std::vector<CoveredElement>;

/// Calls `visit` with the elements of each file.
template <class Visit>
void visit_files(const Elements& elements, const Visit& visit) {
  for (auto begin = elements.begin(); begin != elements.end();) {
    const auto end = std::find_if(begin, elements.end(), [&](const CoveredElement& one) {
      return one.element.at.source != begin->element.at.source;
    });
    visit(begin->element.at.source->name(), Elements(begin, end));
    begin = end;
  }
}

std::string write_element(const RuleElement& element, std::string_view what, PlaceFinder& places) {
  return place_text(element.at, places.position(element.at)) + ": " + std::string(what) + ": " +
         std::string(element_kind_name(element.kind)) + " " + in_quotes(element.text) + " of " +
         in_quotes(element.about) + "\n";
}

}  // namespace

CoverageCount count_coverage(const Elements& elements) {
  const auto covered = std::ranges::count_if(elements, [](const auto& one) { return one.tests > 0; });
  return {elements.size(), static_cast<std::size_t>(covered)};
}

std::string percent_text(double percent) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%.1f %%", std::floor(percent * 10) / 10);
  return text.data();
}

std::string write_coverage_text(const Elements& elements) {
  std::vector<std::vector<std::string>> rows{{"file", "elements", "covered", ""}};
  const auto add_row = [&](const std::string& name, const CoverageCount& count) {
    rows.push_back(
        {name, std::to_string(count.elements), std::to_string(count.covered), percent_text(count.percent())});
  };
  visit_files(elements,
              [&](const std::string& name, const Elements& own) { add_row(name, count_coverage(own)); });
  add_row("all", count_coverage(elements));
  std::string text = align_columns(rows, 0);
  PlaceFinder places;
  for (const CoveredElement& one : elements)
    if (one.tests == 0) text += write_element(one.element, "not covered", places);
  return text;
}

CoverageCount count_caught(const std::vector<Mutant>& mutants) {
  const auto caught = std::ranges::count_if(mutants, &Mutant::is_caught);
  return {mutants.size(), static_cast<std::size_t>(caught)};
}

std::string write_survivors(const std::vector<Mutant>& mutants) {
  std::string text;
  PlaceFinder places;
  for (const Mutant& mutant : mutants)
    if (!mutant.is_caught) text += write_element(mutant.element, "not missed when left out", places);
  return text;
}

}  // namespace canonym::cli
