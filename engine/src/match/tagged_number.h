#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace canonym {

/// Numbers in slots of a hash table, of 32 bits, with as much of the hash above each as there is room for:
/// most that collide are told apart without being looked at. It stands in images.
class TaggedNumber {
 public:
  /// Of numbers below `count`, which is below 2^32.
  explicit TaggedNumber(std::size_t count)
      : number_bits_(static_cast<std::uint32_t>((std::uint64_t{1} << std::bit_width(count)) - 1)) {}

  std::uint32_t join(std::uint32_t number, std::uint32_t hash) const {
    return number | (hash & ~number_bits_);
  }
  std::uint32_t number(std::uint32_t slot) const { return slot & number_bits_; }
  bool may_be_of(std::uint32_t slot, std::uint32_t hash) const {
    return ((slot ^ hash) & ~number_bits_) == 0;
  }

 private:
  std::uint32_t number_bits_;
};

}  // namespace canonym
