#include "export/word_pattern.h"

namespace canonym::cli {

std::string word_pattern(std::string_view text, std::string_view special) {
  std::string pattern = R"((?<![\p{L}\p{M}\p{N}]))";
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) pattern += '\\';
    pattern += c;
  }
  return pattern + R"((?![\p{L}\p{M}\p{N}]))";
}

}  // namespace canonym::cli
