#include "memory/large_pages.h"

#include <cstdint>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace canonym {
namespace {

constexpr std::size_t least_size = 8 << 20;

}  // namespace

void prefer_large_pages([[maybe_unused]] const void* memory, std::size_t size) {
  if (size < least_size) return;
#ifdef MADV_HUGEPAGE
  // Only whole pages, which belong to this memory alone; what the system does not grant is no failure.
  constexpr std::uintptr_t page = 1 << 16;  // or a part of it
  const auto begin = (reinterpret_cast<std::uintptr_t>(memory) + page - 1) / page * page;
  const auto end = (reinterpret_cast<std::uintptr_t>(memory) + size) / page * page;
  madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
#endif
}

}  // namespace canonym
