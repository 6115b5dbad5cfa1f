#pragma once

#include "canonym/diagnostic.h"
#include "rules/model.h"

namespace canonym {

/// What a table of correspondences or a relation may have at most, so that hostile rule files cost little.
struct TableLimits {
  static constexpr std::size_t rows = 2000;
  static constexpr std::size_t options = 64;         ///< renderings or alternatives of a row
  static constexpr std::size_t pattern_bytes = 512;  ///< of a pattern with its contexts
  static constexpr std::size_t class_letters = 200;
  static constexpr std::size_t option_bytes = 32;
};

/// What is wrong with the tables of correspondences and the relations of a rule set: a `bad-pattern`, a
/// `too-many-languages`, a `bad-value` for what is beyond the limits, a `failing-sample` for a spelling that
/// cannot be read off its native word, or is not what the sister language may have for it. Samples are tried
/// only where nothing else is wrong.
void check_tables(const RuleModel& model, Diagnostics& problems);

}  // namespace canonym
