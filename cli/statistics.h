#pragma once

#include <array>
#include <map>
#include <string>

#include "canonym/normalize.h"

namespace canonym::cli {

/// What became of the names of all texts.
class Statistics {
 public:
  void count(const Annotation& annotation);
  void add(const Statistics& others);

  /// A line a kind, then a line a record with replacements, the most frequent first.
  std::string report(const RuleSet& rules) const;

 private:
  std::array<std::size_t, 3> by_action_{};
  std::map<Skip, std::size_t> by_reason_;
  std::map<std::vector<RecordIndex>, std::size_t> replaced_;
};

}  // namespace canonym::cli
