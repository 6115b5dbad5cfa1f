#include "scan/word_starts.h"

#include <cstring>

// This file is compiled once for each kind of vectors; see Highway's foreach_target.h.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "scan/word_starts.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace canonym::HWY_NAMESPACE {

#if HWY_TARGET == HWY_SCALAR  // one byte a vector: fewer than a mask's bytes have bits
void find_any_starts(const char* bytes, std::size_t size, ChunkMasks& masks) {
  find_word_starts_plainly(bytes, size, true, masks);
}

void find_capital_starts(const char* bytes, std::size_t size, ChunkMasks& masks) {
  find_word_starts_plainly(bytes, size, false, masks);
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

HWY_INLINE Mask is_alphanumeric(Vector bytes) {
  const Vector lower = hn::Or(bytes, hn::Set(Bytes(), 0x20));
  return hn::Or(is_between(lower, 'a', 'z'), is_between(bytes, '0', '9'));
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

template <bool with_lower_case>
void find_starts(const char* bytes, std::size_t size, ChunkMasks& masks) {
  const Bytes d;
  const auto* text = reinterpret_cast<const std::uint8_t*>(bytes);
  auto* starts = reinterpret_cast<std::uint8_t*>(masks.starts);
  auto* alphanumerics = reinterpret_cast<std::uint8_t*>(masks.alphanumerics);
  for (std::size_t at = 0; at < size; at += hn::Lanes(d)) {
    const Vector here = hn::LoadU(d, text + at);
    const Vector next = hn::LoadU(d, text + at + 1);
    const Vector before = hn::LoadU(d, text + at - 1);
    const Mask alphanumeric = is_alphanumeric(here);
    const Mask ascii = with_lower_case ? alphanumeric : hn::AndNot(is_between(here, 'a', 'z'), alphanumeric);
    Mask start = ascii;
    Mask inside = is_alphanumeric(before);
    // Most blocks of most texts have no other letters.
    const Mask is_beyond = is_between(hn::Or(here, before), 0x80, 0xFF);
    if (!hn::AllFalse(d, is_beyond)) {
      const Mask lead =
          hn::AndNot(begins_no_start<with_lower_case>(here, next), is_between(here, 0xC2, 0xF4));
      inside = hn::Or(inside, ends_letter(hn::LoadU(d, text + at - 2), before));
      // Letters of scripts without spaces begin a word wherever they stand.
      const Mask is_wide = hn::And(lead, is_between(here, 0xE0, 0xF4));
      start = hn::Or(hn::AndNot(inside, hn::Or(ascii, lead)), is_wide);
    } else {
      start = hn::AndNot(inside, ascii);
    }
    hn::StoreMaskBits(d, start, starts + at / 8);
    hn::StoreMaskBits(d, alphanumeric, alphanumerics + at / 8);
  }
}

void find_any_starts(const char* bytes, std::size_t size, ChunkMasks& masks) {
  find_starts<true>(bytes, size, masks);
}

void find_capital_starts(const char* bytes, std::size_t size, ChunkMasks& masks) {
  find_starts<false>(bytes, size, masks);
}
#endif

}  // namespace canonym::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace canonym {

HWY_EXPORT(find_any_starts);
HWY_EXPORT(find_capital_starts);

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
  if (with_lower_case)
    HWY_DYNAMIC_DISPATCH(find_any_starts)(bytes, size, masks);
  else
    HWY_DYNAMIC_DISPATCH(find_capital_starts)(bytes, size, masks);
  clear_behind(size, masks);
}

void find_word_starts_plainly(const char* bytes, std::size_t size, bool with_lower_case, ChunkMasks& masks) {
  masks = {};
  const auto byte = [&](std::ptrdiff_t at) { return static_cast<unsigned char>(bytes[at]); };
  for (std::ptrdiff_t at = 0; at < static_cast<std::ptrdiff_t>(size); ++at) {
    const std::uint64_t bit = std::uint64_t{1} << at % 64;
    const bool is_inside = is_alphanumeric(byte(at - 1)) || ends_letter(byte(at - 2), byte(at - 1));
    const bool is_free = !is_inside || byte(at) >= 0xE0;
    if (is_free && may_start(byte(at), byte(at + 1), with_lower_case)) masks.starts[at / 64] |= bit;
    if (is_alphanumeric(byte(at))) masks.alphanumerics[at / 64] |= bit;
  }
}

}  // namespace canonym
#endif  // HWY_ONCE
