#pragma once

#include <set>
#include <vector>

#include "canonym/rule_tests.h"
#include "review/elements.h"
#include "review/sample_coverage.h"

namespace canonym {

/// Tells of elements of tables whether a sample notices when they are left out. Immutable: threads may share
/// it. A sample is read by the ways that it exercises; a way that it does not take can be left out and
/// leaves it as it is, so only those that exercise an element are run, with the table less the element.
class SampleMutants {
 public:
  /// Samples that fail by themselves are not used; `tests` tells which.
  SampleMutants(const RuleModel& model, const ElementTable& elements, std::vector<PlacedSample> samples,
                const std::vector<RuleTest>& tests);

  bool is_caught(ElementIndex element) const;

 private:
  std::set<std::uint32_t> samples_of(ElementIndex element) const;
  bool scheme_notices(const Element& element, const PlacedSample& sample) const;
  bool table_notices(const Element& element, const std::vector<const PlacedSample*>& samples) const;
  bool inflection_notices(const Element& element, const PlacedSample& sample) const;

  const RuleModel& model_;
  const ElementTable& elements_;
  RuleModel bare_;  // guards without words: what the check of samples asks for
  std::vector<PlacedSample> samples_;
  std::vector<std::vector<std::uint32_t>> samples_of_element_;
};

}  // namespace canonym
