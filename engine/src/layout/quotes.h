#pragma once

#include <string>
#include <string_view>

#include "canonym/source.h"

namespace canonym {

/// Where a scalar is to stand, as far as its quotes depend on it.
struct ScalarPlace {
  bool is_in_flow = false;       ///< between brackets or braces
  bool is_running_text = false;  ///< quoted in any case
  bool is_key = false;           ///< quoted with a bracket inside, as patterns of letters often must be
};

/// A scalar in one line: without quotes if it begins with a letter or digit and has nothing that YAML could
/// take for its own, else in double quotes, or in single ones where double ones would need a backslash. Texts
/// that other YAML programs take for something else (`no`, `1984`, a date) keep their quotes, or the lack of
/// them; so do escapes.
std::string write_scalar(const Written& scalar, ScalarPlace place);

/// Whether YAML programs may take this text for a truth value, a number, a date, nothing …, when it has no
/// quotes.
bool may_be_no_text(std::string_view text);

/// Whether what stands in the file begins with a `|` or `>`.
bool is_block_scalar(std::string_view raw);

/// Whether a scalar is written over several lines, or with a `|` or `>`.
bool has_lines(const Written& scalar);

}  // namespace canonym
