#include "scan/list_starts.h"

#include <bit>

// This file is compiled once for each kind of processors, for most count bits in one instruction; see
// Highway's foreach_target.h.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "scan/list_starts.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace canonym::HWY_NAMESPACE {

/// The lowest of the bits; the last of none. Compilers make a branch of none.
HWY_INLINE std::size_t lowest(std::uint64_t bits) {
  return static_cast<std::size_t>(std::countr_zero(bits | std::uint64_t{1} << 63));
}

/// How many starts there are cannot be foretold, so some are written at a time, and what is too much again.
void list_places(const ChunkMasks& masks, std::size_t size, StartList& starts) {
  std::size_t count = 0;
  for (std::size_t begin = 0; begin < size; begin += 64) {
    std::uint64_t bits = masks.starts[begin / 64];
    const std::size_t end = count + static_cast<std::size_t>(std::popcount(bits));
    for (; count < end; count += StartList::at_once)
      for (std::size_t i = 0; i < StartList::at_once; ++i, bits &= bits - 1)
        starts.places[count + i] = static_cast<std::uint16_t>(begin + lowest(bits));
    count = end;
  }
  starts.count = count;
}

}  // namespace canonym::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace canonym {

HWY_EXPORT(list_places);

void list_starts(const ChunkMasks& masks, std::size_t size, StartList& starts) {
  HWY_DYNAMIC_DISPATCH(list_places)(masks, size, starts);
}

}  // namespace canonym
#endif  // HWY_ONCE
