#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

#include "image/little.h"

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

  /// What is to be known of the slots of a table that nobody vouches for.
  struct Slots {
    bool has_empty = false;   ///< else some search would not end
    bool are_within = false;  ///< all others have numbers from the least to the end, which is not one
  };

  /// No step ends early or depends on another, so that vectors go along them.
  Slots look_at(std::span<const Little32> slots, std::uint32_t empty, std::uint32_t least,
                std::uint32_t end) const {
    std::uint32_t has_empty = 0, has_without = 0;
    for (const std::uint32_t slot : slots) {
      const std::uint32_t is_empty = slot == empty ? 1 : 0;
      const std::uint32_t is_without = number(slot) - least >= end - least ? 1 : 0;
      has_empty |= is_empty;
      has_without |= is_without & ~is_empty;
    }
    return {has_empty != 0, has_without == 0};
  }

 private:
  std::uint32_t number_bits_;
};

}  // namespace canonym
