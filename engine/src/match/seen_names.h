#pragma once

#include <set>
#include <utility>
#include <vector>

#include "canonym/rules.h"
#include "match/record_set.h"

namespace canonym {

/// Records whose full name has stood in the text so far, for `alone: after-full`.
class SeenNames {
 public:
  SeenNames() = default;

  /// Goes on behind a text in which these have stood, which must outlive it.
  explicit SeenNames(const std::set<RecordIndex>& before) : before_(&before) {}

  bool contains(RecordIndex record) {
    was_asked_ = true;
    const bool is_seen = has(record);
    if (!is_seen) missed_.insert(record);
    return is_seen;
  }

  /// The same for whoever decides nothing by it.
  bool has(RecordIndex record) const { return seen_.contains(record) || was_seen_before(record); }

  /// Those that were seen here, and not before.
  std::set<RecordIndex> added() const { return {order_.begin(), order_.end()}; }

  /// All that were asked for at a time when they had not been seen.
  const std::set<RecordIndex>& missed() const { return missed_; }

  /// Whether anybody has wanted to know since the last call.
  bool take_was_asked() { return std::exchange(was_asked_, false); }

  void add(RecordIndex record) {
    if (!was_seen_before(record) && seen_.insert(record)) order_.push_back(record);
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
  bool was_seen_before(RecordIndex record) const { return before_ && before_->contains(record); }

  const std::set<RecordIndex>* before_ = nullptr;  // may be many, and are not copied for each part of a text
  RecordSet seen_;
  std::vector<RecordIndex> order_;
  std::set<RecordIndex> missed_;
  bool was_asked_ = false;
};

}  // namespace canonym
