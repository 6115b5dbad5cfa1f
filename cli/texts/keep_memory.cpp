#include "texts/keep_memory.h"

#include <cstdlib>  // says which C library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace canonym::cli {

void keep_memory_of_parts() {
#ifdef __GLIBC__
  constexpr int most_of_a_part = 4 << 20;  // bytes, for those of usual size
  mallopt(M_MMAP_THRESHOLD, most_of_a_part);
  mallopt(M_TRIM_THRESHOLD, 2 * most_of_a_part);
#endif
}

}  // namespace canonym::cli
