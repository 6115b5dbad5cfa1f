#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "scan/word_starts.h"

namespace canonym {

/// Where words begin in a chunk, in order.
struct StartList {
  /// So many are written at a time, wherever there is one.
  static constexpr std::size_t at_once = 4;

  std::size_t count = 0;
  std::array<std::uint16_t, chunk_bytes + at_once> places;  // as many as are counted
};

/// All starts of the masks of `size` bytes, at most chunk_bytes.
void list_starts(const ChunkMasks& masks, std::size_t size, StartList& starts);

}  // namespace canonym
