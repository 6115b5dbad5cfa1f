// Any bytes as a rule file: what can be read as YAML must have a layout, which says the same and stays.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "layout/lay_out.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  if (!canonym::find_broken_layout(text).empty()) std::abort();
  return 0;
}
