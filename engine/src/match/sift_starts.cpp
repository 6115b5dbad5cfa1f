#include "match/sift_starts.h"

namespace canonym {
namespace {

template <bool asks_beginnings>
inline bool may_be_candidate(const char* word, std::size_t letters, const WordFilter& filter,
                             bool reads_others) {
  const char next = word[letters];
  const bool is_odd = !ends_ascii_word[static_cast<unsigned char>(next)];
  const bool is_other = !begins_latin(*word);
  const bool is_read = reads_others & is_other;
  const bool may_be_listed = asks_beginnings ? filter.may_begin_ascii(word, letters, next)
                                             : filter.may_have_ascii(word, letters, next);
  return is_odd | is_read | may_be_listed;
}

/// Which are kept cannot be foretold, so there is no branch.
template <bool asks_beginnings>
void keep_candidates(const char* bytes, const ChunkMasks& masks, const WordFilter& filter, bool reads_others,
                     StartList& starts) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < starts.count; ++i) {
    const std::uint16_t at = starts.places[i];
    starts.places[kept] = at;
    const std::size_t letters = count_alphanumerics(masks, at);
    kept += may_be_candidate<asks_beginnings>(bytes + at, letters, filter, reads_others) ? 1 : 0;
  }
  starts.count = kept;
}

}  // namespace

void sift_starts(const char* bytes, const ChunkMasks& masks, const WordFilter& filter, bool reads_others,
                 StartList& starts) {
  if (filter.tells_beginnings())
    keep_candidates<true>(bytes, masks, filter, reads_others, starts);
  else
    keep_candidates<false>(bytes, masks, filter, reads_others, starts);
}

}  // namespace canonym
