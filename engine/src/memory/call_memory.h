#pragma once

namespace canonym {

/// Has the processor fetch what stands there while it does something else. A hint: the place may be any.
inline void call_memory([[maybe_unused]] const void* place) {
#ifdef __GNUC__
  __builtin_prefetch(place);
#endif
}

}  // namespace canonym
