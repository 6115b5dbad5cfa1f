#include "match/sift_starts.h"

#include <algorithm>
#include <array>

namespace canonym {
namespace {

// Which are kept cannot be foretold, so nothing branches.

/// Whether the filter has nothing to say of a word with so many letters.
inline bool is_beyond_filter(const char* word, std::size_t letters, bool reads_others) {
  const bool is_odd = !ends_ascii_word[static_cast<unsigned char>(word[letters])];
  return is_odd | (reads_others & !begins_latin(*word));
}

void keep_beginnings(const char* bytes, const ChunkMasks& masks, const WordFilter& filter, bool reads_others,
                     StartList& starts) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < starts.count; ++i) {
    const std::uint16_t at = starts.places[i];
    starts.places[kept] = at;
    const char* const word = bytes + at;
    const std::size_t letters = count_alphanumerics(masks, at);
    const bool is_beyond = is_beyond_filter(word, letters, reads_others);
    const bool may_be_listed = filter.may_begin_ascii(word, letters, word[letters]);
    kept += (is_beyond | may_be_listed) ? 1 : 0;
  }
  starts.count = kept;
}

/// A filter that tells no beginnings is larger than the nearest cache: it is called some words ahead.
void keep_listed(const char* bytes, const ChunkMasks& masks, const WordFilter& filter, bool reads_others,
                 StartList& starts) {
  constexpr std::size_t at_once = 16;
  std::array<std::uint64_t, at_once> hashes;
  std::array<std::uint8_t, at_once> letters;
  std::size_t kept = 0;
  for (std::size_t begin = 0; begin < starts.count; begin += at_once) {
    const std::size_t count = std::min(at_once, starts.count - begin);
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint16_t at = starts.places[begin + i];
      letters[i] = static_cast<std::uint8_t>(count_alphanumerics(masks, at));
      hashes[i] = WordKey::of_ascii(bytes + at, letters[i]).hash();
      filter.call(hashes[i]);
    }
    for (std::size_t i = 0; i < count; ++i) {
      const std::uint16_t at = starts.places[begin + i];
      starts.places[kept] = at;
      const char* const word = bytes + at;
      const bool is_beyond = is_beyond_filter(word, letters[i], reads_others);
      const bool may_be_listed = filter.may_have_ascii(hashes[i], letters[i], word[letters[i]]);
      kept += (is_beyond | may_be_listed) ? 1 : 0;
    }
  }
  starts.count = kept;
}

}  // namespace

void sift_starts(const char* bytes, const ChunkMasks& masks, const WordFilter& filter, bool reads_others,
                 StartList& starts) {
  if (filter.tells_beginnings())
    keep_beginnings(bytes, masks, filter, reads_others, starts);
  else
    keep_listed(bytes, masks, filter, reads_others, starts);
}

}  // namespace canonym
