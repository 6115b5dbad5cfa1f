#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace canonym {

/// A list that is at hand, or read when it is first asked for. Copies share their items until one of them is
/// changed; threads may share one that is not.
template <class Item>
class LateList {
 public:
  /// May throw, and is asked again then.
  using Read = std::function<std::vector<Item>()>;
  using Iterator = typename std::vector<Item>::const_iterator;

  LateList() = default;
  explicit LateList(Read read) : items_(std::make_shared<Items>(std::move(read))) {}

  const std::vector<Item>& all() const {
    static const std::vector<Item> none;
    return items_ ? items_->all() : none;
  }
  bool empty() const { return all().empty(); }
  std::size_t size() const { return all().size(); }
  const Item& operator[](std::size_t index) const { return all()[index]; }
  const Item& front() const { return all().front(); }
  Iterator begin() const { return all().begin(); }
  Iterator end() const { return all().end(); }

  void push_back(Item item) { own().push_back(std::move(item)); }

  /// All of them, to be changed.
  std::vector<Item>& own() {
    if (!items_ || items_->is_late() || items_.use_count() > 1) items_ = std::make_shared<Items>(all());
    std::atomic_thread_fence(std::memory_order_acquire);  // whoever shared it has read to the end
    return items_->at_hand;
  }

 private:
  struct Items {
    explicit Items(std::vector<Item> items) : at_hand(std::move(items)) {}
    explicit Items(Read how) : read(std::move(how)) {}

    bool is_late() const { return static_cast<bool>(read); }

    const std::vector<Item>& all() {
      if (is_late()) std::call_once(once, [this] { at_hand = read(); });
      return at_hand;
    }

    std::vector<Item> at_hand;
    const Read read;
    std::once_flag once;
  };

  std::shared_ptr<Items> items_;  // null: none
};

}  // namespace canonym
