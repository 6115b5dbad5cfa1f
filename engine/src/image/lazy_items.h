#pragma once

#include <array>
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
  explicit LazyItems(std::size_t count) : size_(count), blocks_((count + block_size - 1) / block_size) {}
  LazyItems(const LazyItems&) = delete;
  LazyItems& operator=(const LazyItems&) = delete;
  ~LazyItems() {
    for (const std::atomic<Block*>& block : blocks_) delete block.load();
  }

  std::size_t size() const { return size_; }

  /// The item if it has been made; else null.
  const Item* find(std::size_t index) const {
    const Slot<const Item>* slot = find_slot(index);
    return slot ? slot->load(std::memory_order_acquire) : nullptr;
  }

  /// Where that stands; null where no item near it has been made.
  const void* place_of(std::size_t index) const { return find_slot(index); }

  /// `make(index)` gives an Item.
  template <class Make>
  const Item& get(std::size_t index, Make&& make) const {
    Slot<const Item>& slot =
        get_or_make(blocks_[index / block_size], [] { return Block(); }).items[index % block_size];
    return get_or_make(slot, [&] { return make(index); });
  }

 private:
  template <class Value>
  using Slot = std::atomic<Value*>;

  /// Of many items most are never asked for, and take no memory.
  static constexpr std::size_t block_size = 256;
  struct Block {
    std::array<Slot<const Item>, block_size> items{};
    ~Block() {
      for (const Slot<const Item>& item : items) delete item.load();
    }
  };

  const Slot<const Item>* find_slot(std::size_t index) const {
    const Block* block = blocks_[index / block_size].load(std::memory_order_acquire);
    return block ? &block->items[index % block_size] : nullptr;
  }

  template <class Value, class Make>
  static Value& get_or_make(Slot<Value>& slot, Make&& make) {
    if (Value* known = slot.load(std::memory_order_acquire)) return *known;
    std::unique_ptr<Value> made(new Value(make()));
    Value* known = nullptr;
    if (slot.compare_exchange_strong(known, made.get(), std::memory_order_acq_rel)) return *made.release();
    return *known;
  }

  std::size_t size_;
  mutable std::vector<Slot<Block>> blocks_;
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
