// Any bytes as a rule file: what has a layout says the same in it and stays. That a file is refused
// (`no-layout`, nothing written) is no finding here, as with a key that is a block, nor where a fix of the
// order leaves comments that stand further out than their entries; the tests of the room demand layouts of
// all that people write, and the same after a fix.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "layout/lay_out.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  if (!canonym::find_second_layout(text).empty()) std::abort();
  return 0;
}
