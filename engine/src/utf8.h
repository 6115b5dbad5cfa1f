#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace canonym {

/// A code point and how many bytes it took. An ill-formed byte is taken alone,
/// as `ill_formed`.
struct CodePoint {
  static constexpr char32_t ill_formed = 0xFFFFFFFF;
  char32_t value = ill_formed;
  std::size_t size = 1;

  bool is_well_formed() const { return value != ill_formed; }
};

inline bool is_ascii(std::string_view text) {
  unsigned char all = 0;
  for (const char byte : text) all |= static_cast<unsigned char>(byte);  // by vectors
  return all < 0x80;
}

/// The code point at `at`, which must lie in the text. Overlong forms,
/// surrogates and values above U+10FFFF are ill-formed (Unicode 15, table 3-7).
inline CodePoint decode_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xC2 || lead > 0xF4) return {};
  const std::size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (text.size() - at < size) return {};
  const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (byte(1) < low || byte(1) > high) return {};
  char32_t value = static_cast<char32_t>((lead & (0x7F >> size)) << 6 | (byte(1) & 0x3F));
  for (std::size_t i = 2; i < size; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {};
    value = value << 6 | (byte(i) & 0x3F);
  }
  return {value, size};
}

/// The code point that ends at `end`, which must not be 0.
inline CodePoint decode_before(std::string_view text, std::size_t end) {
  std::size_t begin = end - 1;
  while (begin > 0 && end - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  const CodePoint point = decode_at(text.substr(0, end), begin);
  return point.is_well_formed() && begin + point.size == end ? point : CodePoint{};
}

/// Appends a valid code point.
inline void append_utf8(std::string& text, char32_t value) {
  const auto put = [&](char32_t bits) { text += static_cast<char>(bits); };
  if (value < 0x80) return put(value);
  if (value < 0x800) {
    put(0xC0 | value >> 6);
  } else {
    if (value < 0x10000) {
      put(0xE0 | value >> 12);
    } else {
      put(0xF0 | value >> 18);
      put(0x80 | (value >> 12 & 0x3F));
    }
    put(0x80 | (value >> 6 & 0x3F));
  }
  put(0x80 | (value & 0x3F));
}

}  // namespace canonym
