#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "canonym/diagnostic.h"

namespace canonym::cli {

/// Marks by which findings are known again when lines were added or moved around them: made of the code, the
/// text that was found and what stands beside it in its line. Equal ones of one file are numbered.
class Fingerprints {
 public:
  /// Sixteen hexadecimal digits, a colon and the number, from 1. Findings come file by file.
  std::string of(std::string_view file, const Diagnostic& finding);

 private:
  std::string file_;
  std::unordered_map<std::string, std::size_t> counts_;
};

}  // namespace canonym::cli
