#include "image/checksum.h"

#include <array>
#include <bit>
#include <cstring>

#include "image/little.h"

namespace canonym {
namespace {

// The multipliers are those of splitmix64. Each step can be undone when the other side is known, so that one
// lane that differs stays different to the end.
constexpr std::uint64_t spread = 0xBF58476D1CE4E5B9;
constexpr std::uint64_t mixing = 0x94D049BB133111EB;
constexpr std::size_t lane_count = 4;

std::uint64_t word_at(const char* bytes) {
  Little64 word;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

}  // namespace

std::uint64_t checksum_of(std::string_view bytes) {
  std::uint64_t sum = bytes.size() * spread;
  std::array<std::uint64_t, lane_count> lanes{1, 2, 3, 4};
  constexpr std::size_t block = lane_count * sizeof(std::uint64_t);
  const auto take = [&](const char* at) {
    for (std::size_t i = 0; i < lane_count; ++i)
      lanes[i] = std::rotl((lanes[i] ^ word_at(at + i * sizeof(std::uint64_t))) * spread, 29);
  };
  for (; bytes.size() >= block; bytes.remove_prefix(block)) take(bytes.data());
  std::array<char, block> rest{};
  std::memcpy(rest.data(), bytes.data(), bytes.size());
  take(rest.data());
  for (const std::uint64_t lane : lanes) {
    sum = (sum ^ lane) * mixing;
    sum ^= sum >> 32;
  }
  return sum;
}

}  // namespace canonym
