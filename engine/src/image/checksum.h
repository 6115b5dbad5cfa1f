#pragma once

#include <cstdint>
#include <string_view>

namespace canonym {

/// Tells whether bytes have changed: any change within eight bytes in line makes another sum, any other
/// change but one in 2^64. Reads as fast as memory gives. No protection against those who mean to deceive.
std::uint64_t checksum_of(std::string_view bytes);

}  // namespace canonym
