// Any bytes as a rule file: what has a layout says the same in it and stays. That a file is refused
// (`no-layout`, nothing written) is no finding here, as with a key that is a block; the tests of the room
// demand layouts of all that people write.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "layout/lay_out.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  if (canonym::lay_out(text).starts_with("refused: ")) return 0;
  if (!canonym::find_broken_layout(text).empty()) std::abort();
  return 0;
}
