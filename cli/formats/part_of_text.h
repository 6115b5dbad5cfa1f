#pragma once

#include <cstddef>

#include "canonym/source.h"

namespace canonym::cli {

/// What of a text a source is, where it is not all of it.
struct PartOfText {
  std::size_t begin = 0;   ///< in the source, where the part begins: what stands before it is for excerpts
  std::size_t offset = 0;  ///< of that place in the whole text, in bytes
  Position position{};     ///< of that place in the whole text

  /// A byte of the source as one of the whole text.
  std::size_t in_whole(std::size_t at) const { return offset + at - begin; }

  bool operator==(const PartOfText&) const = default;
};

}  // namespace canonym::cli
