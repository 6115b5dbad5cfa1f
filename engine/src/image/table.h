#pragma once

#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace canonym {

/// Values of fixed width in a row: its own, or those of an image. Immutable; copies share the values.
template <class Value>
class Table {
 public:
  Table() = default;
  explicit Table(std::vector<Value> values)
      : own_(std::make_shared<const std::vector<Value>>(std::move(values))), all_(*own_) {}

  /// The values must outlive the table.
  explicit Table(std::span<const Value> values) : all_(values) {}

  std::size_t size() const { return all_.size(); }
  const Value& operator[](std::size_t index) const { return all_[index]; }
  std::span<const Value> all() const { return all_; }

 private:
  std::shared_ptr<const std::vector<Value>> own_;
  std::span<const Value> all_;
};

}  // namespace canonym
