#pragma once

#include <unordered_set>
#include <vector>

#include "canonym/rules.h"

namespace canonym {

/// Records whose full name has stood in the text so far, for `alone: after-full`.
class SeenNames {
 public:
  bool contains(RecordIndex record) const { return seen_.contains(record); }

  void add(RecordIndex record) {
    if (seen_.insert(record).second) order_.push_back(record);
  }

  /// A moment to go back to.
  std::size_t mark() const { return order_.size(); }

  /// What has been added since a mark.
  std::vector<RecordIndex> since(std::size_t mark) const {
    return {order_.begin() + static_cast<std::ptrdiff_t>(mark), order_.end()};
  }

  /// Forgets what has been added since a mark.
  void forget_since(std::size_t mark) {
    for (; order_.size() > mark; order_.pop_back()) seen_.erase(order_.back());
  }

 private:
  std::unordered_set<RecordIndex> seen_;
  std::vector<RecordIndex> order_;
};

}  // namespace canonym
