#pragma once

#include <optional>
#include <vector>

#include "canonym/diagnostic.h"
#include "letters/letters.h"
#include "rules/tables.h"

namespace canonym {

/// What must stand directly before or after the letters of a pattern: any of these, or,
/// negated, none of them.
struct LetterContext {
  std::vector<Letters> alternatives;
  bool has_boundary = false;  ///< the begin or end of the word is an alternative
  bool is_negated = false;

  bool is_given() const { return has_boundary || !alternatives.empty(); }
};

/// Letters in a context, as tables write them: `(after)letters(before)`. The letters may be
/// empty when there is a context.
struct LetterPattern {
  LetterContext after;
  Letters letters;
  LetterContext before;

  bool has_context() const { return after.is_given() || before.is_given(); }

  /// Whether the letters stand at `at` of a word, in their context. `at` may be the word's size.
  bool fits(LettersView word, std::size_t at) const;

  /// Whether the contexts allow these letters between what stands before `begin` and from `end` on.
  bool allows(LettersView word, std::size_t begin, std::size_t end) const;
};

/// Reads a pattern; a `bad-pattern` with its place when it cannot be one.
std::optional<LetterPattern> read_pattern(const Written& text, const std::vector<LetterClass>& classes,
                                          Diagnostics& problems);

}  // namespace canonym
