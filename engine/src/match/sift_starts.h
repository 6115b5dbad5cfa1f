#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "match/word_filter.h"
#include "scan/list_starts.h"

namespace canonym {

/// ASCII letters and digits from a place of the chunk on. Of more than 56, and at the end of the chunk, it
/// may be fewer than there are: then another one stands behind them.
inline std::size_t count_alphanumerics(const ChunkMasks& masks, std::size_t at) {
  std::uint64_t bits;
  std::memcpy(&bits, reinterpret_cast<const char*>(masks.alphanumerics) + at / 8, sizeof bits);
  return static_cast<std::size_t>(std::countr_one(bits >> at % 8));
}

/// Keeps of the starts in a chunk those whose words the filter may have. Words that are not ASCII letters and
/// digits, with an ASCII character that ends them, are kept; where `reads_others`, so are those that do not
/// begin with a Latin letter. What find_word_starts needs must be readable around `bytes`.
void sift_starts(const char* bytes, const ChunkMasks& masks, const WordFilter& filter, bool reads_others,
                 StartList& starts);

}  // namespace canonym
