#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

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
  void tally();

  // Of most names that are replaced only one record could be meant: they are noted, and counted many at a
  // time.
  std::vector<RecordIndex> noted_;
  std::vector<std::size_t> replaced_;  // by record, as far as any was
  std::map<std::vector<RecordIndex>, std::size_t> replaced_of_several_;
};

}  // namespace canonym::cli
