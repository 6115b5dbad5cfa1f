// Any bytes as rule files (a comment divides them, see load_yaml), so that tables meet names: loading must
// end in rules or in diagnostics, and what loads must keep the laws of rewriting on the text of the file
// itself.
#include <cstddef>
#include <cstdint>
#include <string>

#include "canonym/rules.h"
#include "fuzz/break_law.h"
#include "laws/laws.h"
#include "support/random_case.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t longest_text = 2000;
  const std::string file(reinterpret_cast<const char*>(data), size);
  const canonym::LoadResult loaded = canonym::load_rules(canonym::split_files(file));
  if (loaded.rules.has_value() == loaded.problems.has_errors()) std::abort();
  if (!loaded.rules) return 0;
  const canonym::Matcher matcher(*loaded.rules);
  abort_if_broken(canonym::find_broken_law(matcher, std::string_view(file).substr(0, longest_text), {}));
  return 0;
}
