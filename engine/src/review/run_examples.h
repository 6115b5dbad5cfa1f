#pragma once

#include <vector>

#include "canonym/rule_tests.h"
#include "normalize/annotator.h"
#include "normalize/memory_pool.h"
#include "rules/model.h"

namespace canonym {

/// An example and where it belongs.
struct PlacedExample {
  const Example* example = nullptr;
  FileIndex file = 0;
  const Record* record = nullptr;  ///< null for an example of a file
};

/// The examples of the chosen files, and then of their records.
std::vector<PlacedExample> list_examples(const RuleModel& model, const std::vector<char>& chosen);

/// What must become of the text.
const Written& wanted_text(const Example& example);

/// Both texts from a little before their first difference on, so that it is seen though messages are cut.
std::string describe_difference(std::string_view want, std::string_view got);

/// Hands out what was found in the text, too. What is remembered of its words, `pool` has for the next one.
RuleTest run_example(
    const PlacedExample& placed, const Matcher& matcher, MemoryPool& pool,
    const Annotator::Take& take = [](const Annotation&, const Match&) {});

}  // namespace canonym
