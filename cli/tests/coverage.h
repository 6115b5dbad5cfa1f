#pragma once

#include <string>
#include <vector>

#include "canonym/rule_tests.h"

namespace canonym::cli {

/// Of so many elements so many are exercised.
struct CoverageCount {
  std::size_t elements = 0;
  std::size_t covered = 0;

  /// 0 to 100; of nothing all is covered.
  double percent() const {
    return elements == 0 ? 100.0 : 100.0 * static_cast<double>(covered) / static_cast<double>(elements);
  }
};

CoverageCount count_coverage(const std::vector<CoveredElement>& elements);

/// A percentage with one decimal, never rounded up to 100.
std::string percent_text(double percent);

/// A table of files, and a line for each element that no test exercises. `elements` are in the order of
/// their places.
std::string write_coverage_text(const std::vector<CoveredElement>& elements);

/// The format of lcov: a line counts as often as the element on it that the fewest tests exercise.
std::string write_coverage_lcov(const std::vector<CoveredElement>& elements);

/// How many of the elements left out a test missed.
CoverageCount count_caught(const std::vector<Mutant>& mutants);

/// A line for each element that no test missed.
std::string write_survivors(const std::vector<Mutant>& mutants);

}  // namespace canonym::cli
