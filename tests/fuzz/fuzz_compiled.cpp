// A compiled rule set with bytes of it written over, each by three of the input (two of a place, one to be
// written there), and a checksum that is right all the same: reading it must end in rules or in an Error.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "canonym/compiled.h"
#include "compiled/use_image.h"
#include "fuzz/nasty_rules.h"
#include "support/random_case.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::string whole = [] {
    const std::optional<canonym::RuleSet> rules = canonym::load_yaml(nasty_rules);
    if (!rules) std::abort();
    return canonym::compile_rules(*rules);
  }();
  std::string bytes = whole;
  for (std::size_t i = 0; i + 3 <= size; i += 3)
    bytes[(data[i] << 8 | data[i + 1]) % bytes.size()] = static_cast<char>(data[i + 2]);
  canonym::use_image(canonym::with_checksum(bytes));
  return 0;
}
