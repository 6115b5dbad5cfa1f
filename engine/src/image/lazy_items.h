#pragma once

#include <atomic>
#include <compare>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace canonym {

/// Items that are made when they are first asked for, and stay. Threads may share it: of two that make the
/// same item one wins.
template <class Item>
class LazyItems {
 public:
  explicit LazyItems(std::size_t count) : items_(count) {}
  LazyItems(const LazyItems&) = delete;
  LazyItems& operator=(const LazyItems&) = delete;
  ~LazyItems() {
    for (const std::atomic<const Item*>& item : items_) delete item.load();
  }

  std::size_t size() const { return items_.size(); }

  /// `make(index)` gives an Item.
  template <class Make>
  const Item& get(std::size_t index, Make&& make) const {
    if (const Item* known = items_[index].load(std::memory_order_acquire)) return *known;
    auto made = std::make_unique<const Item>(make(index));
    const Item* known = nullptr;
    if (items_[index].compare_exchange_strong(known, made.get(), std::memory_order_acq_rel))
      return *made.release();
    return *known;
  }

 private:
  mutable std::vector<std::atomic<const Item*>> items_;
};

/// Goes through what `[]` and size() give of a list, by number.
template <class List, class Item>
class NumberIterator {
 public:
  using iterator_category = std::random_access_iterator_tag;
  using value_type = Item;
  using difference_type = std::ptrdiff_t;
  using pointer = const Item*;
  using reference = const Item&;

  NumberIterator() = default;
  NumberIterator(const List* list, std::size_t at) : list_(list), at_(at) {}

  reference operator*() const { return (*list_)[at_]; }
  pointer operator->() const { return &(*list_)[at_]; }
  reference operator[](difference_type offset) const { return *(*this + offset); }
  NumberIterator& operator++() { return *this += 1; }
  NumberIterator operator++(int) { return std::exchange(*this, *this + 1); }
  NumberIterator& operator--() { return *this += -1; }
  NumberIterator operator--(int) { return std::exchange(*this, *this + -1); }
  NumberIterator& operator+=(difference_type offset) {
    at_ += static_cast<std::size_t>(offset);
    return *this;
  }
  NumberIterator& operator-=(difference_type offset) { return *this += -offset; }
  friend NumberIterator operator+(NumberIterator from, difference_type offset) { return from += offset; }
  friend NumberIterator operator+(difference_type offset, NumberIterator from) { return from += offset; }
  friend NumberIterator operator-(NumberIterator from, difference_type offset) { return from += -offset; }
  friend difference_type operator-(const NumberIterator& a, const NumberIterator& b) {
    return static_cast<difference_type>(a.at_) - static_cast<difference_type>(b.at_);
  }
  bool operator==(const NumberIterator& other) const { return at_ == other.at_; }
  auto operator<=>(const NumberIterator& other) const { return at_ <=> other.at_; }

 private:
  const List* list_ = nullptr;
  std::size_t at_ = 0;
};

}  // namespace canonym
