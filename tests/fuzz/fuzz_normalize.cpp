// Any bytes as a text: the first chooses rules and options, the rest is rewritten and must keep the laws.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "canonym/builtin.h"
#include "canonym/rules.h"
#include "fuzz/break_law.h"
#include "fuzz/nasty_rules.h"
#include "laws/laws.h"

namespace {

using namespace canonym;

Matcher load_matcher(const RuleInputs& inputs) {
  const LoadResult loaded = load_rules(inputs);
  if (!loaded.rules) std::abort();
  return Matcher(*loaded.rules);
}

const Matcher& nasty_matcher() {
  static const Matcher matcher = [] {
    RuleInputs inputs;
    inputs.files.push_back({"nasty.yml", nasty_rules});
    return load_matcher(inputs);
  }();
  return matcher;
}

const Matcher& builtin_matcher() {
  static const Matcher matcher = [] {
    RuleInputs inputs;
    for (const BuiltinFile& file : builtin_files())
      inputs.files.push_back({std::string(file.path), std::string(file.text)});
    return load_matcher(inputs);
  }();
  return matcher;
}

NormalizeOptions read_options(std::uint8_t byte) {
  NormalizeOptions options;
  if (byte & 1) options.style = "de";
  if (byte & 2) options.style = "state";
  if (byte & 4) options.today = "2020-08-10";
  if (byte & 8) options.script = ScriptChoice::latin;
  if (byte & 16) options.replace_with = ReplaceWith::id;
  if (byte & 32) options.ignore_case = true;
  return options;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const Matcher& matcher = data[0] & 64 ? builtin_matcher() : nasty_matcher();
  const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
  abort_if_broken(find_broken_law(matcher, text, read_options(data[0])));
  return 0;
}
