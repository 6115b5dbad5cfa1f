#include "import/literal_pattern.h"

namespace canonym {
namespace {

std::string_view without_boundaries(std::string_view pattern) {
  constexpr std::string_view before = R"((?<![\p{L}\p{M}\p{N}]))", behind = R"((?![\p{L}\p{M}\p{N}]))";
  if (pattern.starts_with(before) && pattern.ends_with(behind)) {
    pattern.remove_prefix(before.size());
    pattern.remove_suffix(behind.size());
  }
  return pattern;
}

}  // namespace

std::optional<std::string> read_literal_pattern(std::string_view pattern) {
  constexpr std::string_view special = ".+*?()|[]{}^$";
  pattern = without_boundaries(pattern);
  std::string text;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const bool is_escape = pattern[at] == '\\';
    if (is_escape && ++at == pattern.size()) return std::nullopt;
    const char c = pattern[at];
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    // \b, \d and the like are classes.
    if (is_escape ? is_letter : special.find(c) != std::string_view::npos) return std::nullopt;
    text += c;
  }
  return text;
}

}  // namespace canonym
