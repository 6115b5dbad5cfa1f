#pragma once

#include <span>

#include "canonym/lint.h"
#include "rules/model.h"

namespace canonym {

/// What a check looks at, and where it tells what it found.
struct CheckContext {
  const RuleModel& model;
  Diagnostics& problems;
  Samples samples = Samples::tried;
};

/// Looks for one kind of problem in a whole set, linear in its size. Adds problems
/// with the code and severity of `self`; what `checks:` of a file says comes later.
using CheckFunction = void (*)(const CheckContext& context, const CheckInfo& self);

/// Whether a check makes sense on what is left of a set whose files have errors.
enum class CheckNeeds {
  anything,   ///< each spelling or record speaks for itself
  whole_set,  ///< what is missing may be in a part that could not be read
};

/// Which part of the work finds a kind of problem.
enum class FoundBy { loading, order, examples, audit, corpus };

struct Check {
  CheckInfo info;
  CheckFunction run = nullptr;  ///< none: found while reading the files, or by what is asked of a matcher
  CheckNeeds needs = CheckNeeds::anything;
  FoundBy found_by = FoundBy::loading;
};

/// Every check, sorted by code.
std::span<const Check> all_checks();

/// The row of a code; null for one that does not exist.
const Check* find_whole_check(std::string_view code);

/// What is known of a code; null for one that does not exist.
const CheckInfo* find_check(std::string_view code);

}  // namespace canonym
