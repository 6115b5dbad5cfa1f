#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "canonym/import.h"

namespace canonym {

/// A spelling as an input has it.
struct ImportedSpelling {
  Written text;
  std::string language{};  ///< as the input says it; "" for none
  std::string source{};    ///< where it was seen; "" for the source of all
};

/// A name as an input has it.
struct ImportedName {
  Written canonical;
  std::string id{};  ///< of the input; "" for none
  std::optional<Kind> kind{};
  std::string source{};  ///< "" for the source of all
  std::vector<ImportedSpelling> spellings{};
  std::string family{};  ///< of a person, where it has several words
};

/// What was read of all inputs.
struct ImportedNames {
  std::vector<ImportedName> all;
  std::map<std::string, std::size_t> left_out;  ///< by reason
  Diagnostics problems;

  /// An error that keeps all from being imported.
  void fail(Location at, std::string message) {
    problems.add(Severity::error, "bad-input", at, std::move(message));
  }

  /// A spelling or name that is left out, and somebody should know.
  void leave_out(Location at, std::string message) {
    problems.add(Severity::warning, "not-imported", at, std::move(message));
  }
};

}  // namespace canonym
