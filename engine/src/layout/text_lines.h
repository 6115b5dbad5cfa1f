#pragma once

#include <string>
#include <vector>

#include "canonym/source.h"

namespace canonym {

/// A scalar over several lines, ready to be indented.
struct TextLines {
  std::string first;              ///< the header of a block scalar, or the first line
  std::vector<std::string> rest;  ///< to be indented, unless empty
  bool has_header = false;        ///< `first` is a `|` or `>`
};

/// Whether the scalar can only be written over several lines; one that was folded for its length alone may
/// do with one.
bool must_have_lines(const Written& scalar);

/// The lines of a scalar that has several, as they are but for their indentation. A header that tells the
/// indentation tells one of two blanks.
TextLines split_text(const Written& scalar);

}  // namespace canonym
