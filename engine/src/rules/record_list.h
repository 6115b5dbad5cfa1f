#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "image/lazy_items.h"

namespace canonym {

struct Record;

/// The records of a rule set: at hand, or each read from an image when it is first asked for, and then kept.
/// Whoever changes the list has all of them read.
class RecordList {
 public:
  using Read = std::function<Record(std::size_t)>;
  using Iterator = NumberIterator<RecordList, Record>;

  RecordList() = default;
  RecordList(std::size_t count, Read read);

  std::size_t size() const;
  bool empty() const { return size() == 0; }
  const Record& operator[](std::size_t index) const;
  /// The record where it is held in memory; null where it would have to be read.
  const Record* held(std::size_t index) const;
  /// Memory that is looked at to tell; null for none. To be called ahead.
  const void* place_of(std::size_t index) const;

  Iterator begin() const { return {this, 0}; }
  Iterator end() const { return {this, size()}; }

  /// Hands over all records, in order. One that is read for it is let go afterwards.
  void visit(const std::function<void(std::uint32_t, const Record&)>& take) const;

  /// All of them, to be changed.
  std::vector<Record>& own();

 private:
  struct Later {
    Later(std::size_t count, Read read);
    ~Later();
    LazyItems<Record> items;
    Read read;
  };

  std::vector<Record> own_;
  std::shared_ptr<const Later> later_;  // null: all are in own_
};

}  // namespace canonym
