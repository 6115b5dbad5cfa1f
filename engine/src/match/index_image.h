#pragma once

#include "image/image.h"
#include "match/index.h"

namespace canonym {

/// What the numbers of an index count.
struct IndexLimits {
  std::size_t records = 0;
  std::size_t groups = 0;
  LanguageSet languages = 0;  ///< all that there are
};

/// Adds the tables of an index, all but the endings of patronymics, which the rules have.
void write_index(const IndexTables& tables, ImageWriter& image);

/// The tables where they stand in the image, which must outlive them. Throws Error when one of their numbers
/// leads out of them, or of the limits.
IndexTables read_index(const Image& image, const IndexLimits& limits);

}  // namespace canonym
