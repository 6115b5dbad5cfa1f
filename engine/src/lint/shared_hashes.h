#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "canonym/rules.h"

namespace canonym {

/// Which texts several records have, by their hashes: with a hundred thousand records almost all texts are
/// one record's alone, and need not be kept to be compared. Says yes to a few others, too.
class SharedHashes {
 public:
  void add(std::string_view text, RecordIndex record) { seen_.push_back({hash_of(text), record}); }

  /// To be called once after the last text.
  void finish();

  bool has(std::string_view text) const;

 private:
  struct Seen {
    std::size_t hash;
    RecordIndex record;
    auto operator<=>(const Seen&) const = default;
  };
  static std::size_t hash_of(std::string_view text) { return std::hash<std::string_view>()(text); }

  std::vector<Seen> seen_;
  std::vector<std::size_t> shared_;  // sorted
};

}  // namespace canonym
