#pragma once

#include <cstddef>
#include <cstdint>

namespace canonym {

/// Bytes of a text that are looked at in one go: their masks stay in the first-level cache.
constexpr std::size_t chunk_bytes = 1 << 14;

/// One bit for each byte of a chunk, the lowest bit first. Beyond the chunk there are zeros up to the end of
/// its last word of bits, and of alphanumerics one word more; nothing is said of those behind.
struct ChunkMasks {
  static constexpr std::size_t words = chunk_bytes / 64;

  /// Bytes at which a word may begin that names can begin with: every one that does, and some others. Without
  /// `with_lower_case`, a small letter of ASCII, Latin-1 or Cyrillic's modern alphabets is none.
  std::uint64_t starts[words];
  /// Letters and digits of ASCII.
  std::uint64_t alphanumerics[words + 1];
};

/// What must be readable around a chunk: bytes before it (of the text, or blanks where the text begins) and
/// behind it (of the text, or anything that is no UTF-8 continuation).
constexpr std::size_t readable_before = 2;
constexpr std::size_t readable_behind = 64;

/// Fills the masks for `size` bytes, at most chunk_bytes. UTF-8 may be ill-formed. Uses the widest vectors
/// that the processor has.
void find_word_starts(const char* bytes, std::size_t size, bool with_lower_case, ChunkMasks& masks);

/// The same byte by byte: what the vectors must agree with.
void find_word_starts_plainly(const char* bytes, std::size_t size, bool with_lower_case, ChunkMasks& masks);

}  // namespace canonym
