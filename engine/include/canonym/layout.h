#pragma once

#include <vector>

#include "canonym/diagnostic.h"
#include "canonym/edit.h"
#include "canonym/source.h"

namespace canonym {

/// What brings a rule file into the canonical layout.
struct Layout {
  std::vector<Edit> edits;  ///< in order; none when the file has that layout, or an error
  Diagnostics problems;     ///< errors that keep it from being laid out
};

/// Plans the canonical layout of a rule file, described in docs/rule-format.md: order of keys, lines,
/// indentation, quotes, line breaks. Comments and blank lines between entries stay. Any YAML that rule
/// files may be made of is laid out; whether it is a good rule file is not asked here.
///
/// The result is read again and must say the same, with the same comments; else the file is left alone with
/// a `no-layout`. A file that cannot be read has the problems of its YAML. Laying out twice is the same as
/// once. Locations point into `source`. Never throws for what is in the file; safe in many threads.
Layout plan_layout(const Source& source);

/// The keys that the canonical layout would move: an `unsorted` warning for each group of keys, at the first
/// that stands behind one it belongs before. None for a file that cannot be read. Locations point into
/// `source`. Never throws for what is in the file; safe in many threads.
Diagnostics find_unsorted_keys(const Source& source);

}  // namespace canonym
