#include "scan/word_starts.h"

#include <cstring>

// This file is compiled once for each kind of vectors; see Highway's foreach_target.h.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "scan/word_starts.cpp"
#include <hwy/foreach_target.h>

#include <hwy/cache_control.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace canonym::HWY_NAMESPACE {

#if HWY_TARGET == HWY_SCALAR  // one byte a vector: fewer than a mask's bytes have bits
template <bool with_lower_case>
void find_letters(const char* bytes, std::size_t size, ChunkMasks& masks, std::uint64_t* ends) {
  find_word_starts_plainly(bytes, size, with_lower_case, masks);
  std::memset(ends, 0, sizeof masks.starts);
}
#else
namespace hn = hwy::HWY_NAMESPACE;

using Bytes = hn::CappedTag<std::uint8_t, 64>;
using Vector = hn::Vec<Bytes>;
using Mask = hn::Mask<Bytes>;

/// Of each byte whether it lies between the two, both included.
HWY_INLINE Mask is_between(Vector bytes, std::uint8_t first, std::uint8_t last) {
  const Bytes d;
  return hn::Lt(hn::Sub(bytes, hn::Set(d, first)), hn::Set(d, static_cast<std::uint8_t>(last - first + 1)));
}

HWY_INLINE Mask is_byte(Vector bytes, std::uint8_t value) {
  return hn::Eq(bytes, hn::Set(Bytes(), value));
}

HWY_INLINE Mask is_beyond_ascii(Vector bytes) {
  const hn::RebindToSigned<Bytes> d;
  return hn::RebindMask(Bytes(), hn::Lt(hn::BitCast(d, bytes), hn::Zero(d)));
}

/// Whether `last` ends a letter of two bytes of which the other is `lead`: no other letter can begin a name
/// behind it. Of some such letters it is not said.
HWY_INLINE Mask ends_letter(Vector lead, Vector last) {
  const Mask continues = is_between(last, 0x80, 0xBF);
  // × and ÷ stand among the letters of Latin-1.
  const Mask is_sign = hn::And(is_byte(lead, 0xC3), is_byte(hn::Or(last, hn::Set(Bytes(), 0x20)), 0xB7));
  const Mask is_lead =
      hn::Or(is_between(lead, 0xC3, 0xC9), hn::Or(is_between(lead, 0xD0, 0xD1), is_byte(lead, 0xD3)));
  return hn::AndNot(is_sign, hn::And(is_lead, continues));
}

/// Leads of characters that are no letters of the kind that is looked for.
template <bool with_lower_case>
HWY_INLINE Mask begins_no_start(Vector lead, Vector next) {
  const Mask is_latin_1_sign = hn::AndNot(
      hn::Or(is_byte(next, 0xAA), hn::Or(is_byte(next, 0xB5), is_byte(next, 0xBA))), is_byte(lead, 0xC2));
  const Mask is_punctuation = hn::And(is_byte(lead, 0xE2), is_byte(next, 0x80));
  const Mask is_none = hn::Or(is_latin_1_sign, is_punctuation);
  if constexpr (with_lower_case) return is_none;
  const Mask is_latin = hn::And(is_byte(lead, 0xC3), is_between(next, 0x9F, 0xBF));
  const Mask is_cyrillic = hn::Or(hn::And(is_byte(lead, 0xD0), is_between(next, 0xB0, 0xBF)),
                                  hn::And(is_byte(lead, 0xD1), is_between(next, 0x80, 0x9F)));
  return hn::Or(is_none, hn::Or(is_latin, is_cyrillic));
}

/// Starts are what may begin a word unless a letter ends just before it; see remove_inside.
template <bool with_lower_case>
HWY_INLINE void find_letters(const char* bytes, std::size_t size, ChunkMasks& masks, std::uint64_t* ends) {
  const Bytes d;
  const auto* text = reinterpret_cast<const std::uint8_t*>(bytes);
  const auto store = [&](Mask mask, std::uint64_t* bits, std::size_t at) {
    hn::StoreMaskBits(d, mask, reinterpret_cast<std::uint8_t*>(bits) + at / 8);
  };
  for (std::size_t at = 0; at < size; at += hn::Lanes(d)) {
    hwy::Prefetch(text + at + chunk_bytes);  // of the next chunk
    const Vector here = hn::LoadU(d, text + at);
    const Vector next = hn::LoadU(d, text + at + 1);
    const Mask letter = is_between(hn::Or(here, hn::Set(d, 0x20)), 'a', 'z');
    const Mask digit = is_between(here, '0', '9');
    const Mask alphanumeric = hn::Or(letter, digit);
    Mask start = alphanumeric;
    if constexpr (!with_lower_case) start = hn::Or(is_between(here, 'A', 'Z'), digit);
    Mask end = alphanumeric;
    // Most blocks of most texts have no other letters.
    if (!hn::AllFalse(d, is_beyond_ascii(hn::Or(here, next)))) {
      const Mask lead =
          hn::AndNot(begins_no_start<with_lower_case>(here, next), is_between(here, 0xC2, 0xF4));
      start = hn::Or(start, lead);
      // Letters of scripts without spaces begin a word wherever they stand.
      const Mask is_before_wide = is_between(next, 0xE0, 0xFF);
      end = hn::AndNot(is_before_wide, hn::Or(end, ends_letter(hn::LoadU(d, text + at - 1), here)));
    }
    store(start, masks.starts, at);
    store(alphanumeric, masks.alphanumerics, at);
    store(end, ends, at);
  }
}
#endif

void find_any_letters(const char* bytes, std::size_t size, ChunkMasks& masks, std::uint64_t* ends) {
  find_letters<true>(bytes, size, masks, ends);
}

void find_capitals(const char* bytes, std::size_t size, ChunkMasks& masks, std::uint64_t* ends) {
  find_letters<false>(bytes, size, masks, ends);
}

}  // namespace canonym::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace canonym {

HWY_EXPORT(find_any_letters);
HWY_EXPORT(find_capitals);

namespace {

bool is_alphanumeric(unsigned char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

bool ends_letter(unsigned char lead, unsigned char last) {
  const bool is_sign = lead == 0xC3 && (last == 0x97 || last == 0xB7);
  const bool is_lead = (lead >= 0xC3 && lead <= 0xC9) || lead == 0xD0 || lead == 0xD1 || lead == 0xD3;
  return is_lead && last >= 0x80 && last < 0xC0 && !is_sign;
}

bool may_start(unsigned char byte, unsigned char next, bool with_lower_case) {
  if (byte < 0x80) return is_alphanumeric(byte) && (with_lower_case || byte < 'a');
  if (byte < 0xC2 || byte > 0xF4) return false;
  if (byte == 0xC2 && next != 0xAA && next != 0xB5 && next != 0xBA) return false;
  if (byte == 0xE2 && next == 0x80) return false;
  if (with_lower_case) return true;
  if (byte == 0xC3 && next >= 0x9F && next < 0xC0) return false;
  if (byte == 0xD0 && next >= 0xB0 && next < 0xC0) return false;
  return byte != 0xD1 || next < 0x80 || next > 0x9F;
}

/// Whether a word goes on at a byte: there are two before it.
bool is_inside(const char* bytes) {
  const auto byte = [&](std::ptrdiff_t at) { return static_cast<unsigned char>(bytes[at]); };
  return (is_alphanumeric(byte(-1)) || ends_letter(byte(-2), byte(-1))) && byte(0) < 0xE0;
}

/// Keeps of the starts those which no letter ends before.
void remove_inside(const char* bytes, std::size_t size, const std::uint64_t* ends, ChunkMasks& masks) {
  std::uint64_t carried = size > 0 && is_inside(bytes) ? 1 : 0;
  for (std::size_t word = 0; word * 64 < size; ++word) {
    masks.starts[word] &= ~(ends[word] << 1 | carried);
    carried = ends[word] >> 63;
  }
}

/// Vectors go beyond the end.
void clear_behind(std::size_t size, ChunkMasks& masks) {
  const std::size_t last = size / 64;
  if (size % 64 != 0) {
    const std::uint64_t rest = (std::uint64_t{1} << size % 64) - 1;
    masks.starts[last] &= rest;
    masks.alphanumerics[last] &= rest;
  }
  masks.alphanumerics[(size + 63) / 64] = 0;
}

}  // namespace

void find_word_starts(const char* bytes, std::size_t size, bool with_lower_case, ChunkMasks& masks) {
  std::uint64_t ends[ChunkMasks::words];
  if (with_lower_case)
    HWY_DYNAMIC_DISPATCH(find_any_letters)(bytes, size, masks, ends);
  else
    HWY_DYNAMIC_DISPATCH(find_capitals)(bytes, size, masks, ends);
  remove_inside(bytes, size, ends, masks);
  clear_behind(size, masks);
}

void find_word_starts_plainly(const char* bytes, std::size_t size, bool with_lower_case, ChunkMasks& masks) {
  masks = {};
  const auto byte = [&](std::ptrdiff_t at) { return static_cast<unsigned char>(bytes[at]); };
  for (std::ptrdiff_t at = 0; at < static_cast<std::ptrdiff_t>(size); ++at) {
    const std::uint64_t bit = std::uint64_t{1} << at % 64;
    if (!is_inside(bytes + at) && may_start(byte(at), byte(at + 1), with_lower_case))
      masks.starts[at / 64] |= bit;
    if (is_alphanumeric(byte(at))) masks.alphanumerics[at / 64] |= bit;
  }
}

}  // namespace canonym
#endif  // HWY_ONCE
