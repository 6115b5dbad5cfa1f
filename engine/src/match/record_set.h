#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "canonym/rules.h"

namespace canonym {

/// A set of records, bit by bit in pages: rules may have a million of them, and most texts few.
class RecordSet {
 public:
  bool contains(RecordIndex record) const {
    const std::size_t page = record / page_bits;
    return page < pages_.size() && pages_[page] && ((*pages_[page])[place_of(record)] & bit_of(record)) != 0;
  }

  /// Whether it was not in the set.
  bool insert(RecordIndex record) {
    const std::size_t page = record / page_bits;
    if (page >= pages_.size()) pages_.resize(page + 1);
    if (!pages_[page]) pages_[page] = std::make_unique<Page>();
    std::uint64_t& word = (*pages_[page])[place_of(record)];
    const bool is_new = (word & bit_of(record)) == 0;
    word |= bit_of(record);
    return is_new;
  }

  void erase(RecordIndex record) {
    if (contains(record)) (*pages_[record / page_bits])[place_of(record)] &= ~bit_of(record);
  }

 private:
  static constexpr std::size_t page_bits = 4096;
  using Page = std::array<std::uint64_t, page_bits / 64>;

  static std::size_t place_of(RecordIndex record) { return record % page_bits / 64; }
  static std::uint64_t bit_of(RecordIndex record) { return std::uint64_t{1} << record % 64; }

  std::vector<std::unique_ptr<Page>> pages_;
};

}  // namespace canonym
