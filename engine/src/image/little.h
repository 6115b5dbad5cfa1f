#pragma once

#include <bit>
#include <concepts>
#include <cstdint>

namespace canonym {

/// A number as it stands in an image: least byte first on every machine.
template <std::unsigned_integral Number>
class Little {
 public:
  Little() = default;
  Little(Number value) : stored_(turn(value)) {}
  operator Number() const { return turn(stored_); }

 private:
  static Number turn(Number value) {
    if constexpr (std::endian::native == std::endian::little) return value;
    Number turned = 0;
    for (std::size_t byte = 0; byte < sizeof(Number); ++byte, value = static_cast<Number>(value >> 8))
      turned = static_cast<Number>(turned << 8 | (value & 0xFF));
    return turned;
  }

  Number stored_ = 0;
};

using Little32 = Little<std::uint32_t>;
using Little64 = Little<std::uint64_t>;

}  // namespace canonym
