#include "letters/table_limits.h"

#include <string>

namespace canonym {

void check_size(std::size_t size, std::size_t most, const char* of_what, const Location& at,
                Diagnostics& problems) {
  if (size <= most) return;
  problems.add(
      Severity::error, "bad-value", at,
      std::to_string(size) + " " + of_what + " are more than the " + std::to_string(most) + " allowed");
}

void check_classes(const std::vector<LetterClass>& classes, Diagnostics& problems) {
  for (const LetterClass& some : classes)
    check_size(some.letters.size(), TableLimits::class_letters, "letters of a class", some.name.at, problems);
}

void check_pattern(const Written& pattern, Diagnostics& problems) {
  check_size(pattern.text.size(), TableLimits::pattern_bytes, "bytes of a pattern", pattern.at, problems);
}

}  // namespace canonym
