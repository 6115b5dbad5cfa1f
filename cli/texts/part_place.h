#pragma once

#include "canonym/offsets.h"
#include "canonym/stream.h"

namespace canonym::cli {

/// Lines and columns in a part, as if it began a text. The byte order mark of the whole text takes no column.
class PartPlaces {
 public:
  /// The part must outlive it.
  explicit PartPlaces(const TextPart& part);

  /// Of a byte of `part.text` that is its own.
  Position position(std::size_t at);

 private:
  const TextPart& part_;
  PositionCounter counter_;
  bool has_mark_;
};

/// The same of the end of a part, quickly.
Position end_of(const TextPart& part);

}  // namespace canonym::cli
