#include "scan/list_starts.h"

#include <doctest/doctest.h>

#include <hwy/targets.h>
#include <memory>
#include <random>
#include <vector>

namespace canonym {
namespace {

/// One byte in so many is a start; all, or none for 0.
void fill(std::mt19937& random, unsigned one_in, std::size_t size, ChunkMasks& masks) {
  masks = {};
  for (std::size_t at = 0; at < size; ++at)
    if (one_in != 0 && random() % one_in == 0) masks.starts[at / 64] |= std::uint64_t{1} << at % 64;
}

std::vector<std::uint16_t> list_plainly(const ChunkMasks& masks, std::size_t size) {
  std::vector<std::uint16_t> places;
  for (std::size_t at = 0; at < size; ++at)
    if ((masks.starts[at / 64] >> at % 64 & 1) != 0) places.push_back(static_cast<std::uint16_t>(at));
  return places;
}

}  // namespace

TEST_CASE("starts are listed as they stand in the masks, however many a word of bits has") {
  std::mt19937 random(20260103);
  const auto masks = std::make_unique<ChunkMasks>();
  const auto starts = std::make_unique<StartList>();
  for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
    CAPTURE(std::string(hwy::TargetName(target)));
    hwy::SetSupportedTargetsForTest(target);
    for (const unsigned one_in : {0u, 1u, 2u, 13u, 40u, 1000u})
      for (const std::size_t size :
           {std::size_t{0}, std::size_t{1}, std::size_t{64}, std::size_t{1000}, chunk_bytes}) {
        fill(random, one_in, size, *masks);
        list_starts(*masks, size, *starts);
        CAPTURE(one_in);
        CAPTURE(size);
        const auto listed = std::vector(starts->places.begin(), starts->places.begin() + starts->count);
        CHECK(listed == list_plainly(*masks, size));
      }
  }
  hwy::SetSupportedTargetsForTest(0);
}

}  // namespace canonym
