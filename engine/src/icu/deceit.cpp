#include "icu/deceit.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <cstdio>

#include "icu/failure.h"
#include "utf8.h"

namespace canonym {
namespace {

constexpr char32_t zero_width_non_joiner = 0x200C;
constexpr char32_t zero_width_joiner = 0x200D;
constexpr char32_t braille_blank = 0x2800;  // a symbol to Unicode, a blank to the eye
constexpr char32_t object_replacement = 0xFFFC;

bool is_bidi_control(char32_t c) {
  return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_BIDI_CONTROL);
}

bool is_invisible(char32_t c) {
  const auto code = static_cast<UChar32>(c);
  if (c == ' ' || is_bidi_control(c)) return false;
  if (c == braille_blank || c == object_replacement) return true;
  if (u_isUWhiteSpace(code) || u_hasBinaryProperty(code, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return true;
  // Signs such as U+0600 ARABIC NUMBER SIGN are format characters that are seen.
  if (u_hasBinaryProperty(code, UCHAR_PREPENDED_CONCATENATION_MARK)) return false;
  constexpr uint32_t unseen = U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK | U_GC_CS_MASK | U_GC_CN_MASK;
  return (U_GET_GC_MASK(code) & unseen) != 0;
}

bool has_joining_script(char32_t c) {
  constexpr std::array scripts{USCRIPT_ARABIC,     USCRIPT_SYRIAC,  USCRIPT_MONGOLIAN, USCRIPT_NKO,
                               USCRIPT_DEVANAGARI, USCRIPT_BENGALI, USCRIPT_GURMUKHI,  USCRIPT_GUJARATI,
                               USCRIPT_ORIYA,      USCRIPT_TAMIL,   USCRIPT_TELUGU,    USCRIPT_KANNADA,
                               USCRIPT_MALAYALAM,  USCRIPT_SINHALA, USCRIPT_KHMER,     USCRIPT_MYANMAR,
                               USCRIPT_TIBETAN};
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
  throw_if_failed(status);
  return std::ranges::find(scripts, script) != scripts.end();
}

bool is_joiner_in_place(std::string_view text, Span span, char32_t c) {
  if (c != zero_width_joiner && c != zero_width_non_joiner) return false;
  if (span.begin == 0 || span.end == text.size()) return false;
  return has_joining_script(decode_before(text, span.begin).value) &&
         has_joining_script(decode_at(text, span.end).value);
}

/// First code point that `is_wanted` says yes to, given the text and the place too.
template <class Predicate>
std::optional<Span> find_code_point(std::string_view text, Predicate is_wanted) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    const Span span{at, at + point.size};
    if (point.is_well_formed() && is_wanted(point.value, span)) return span;
    at = span.end;
  }
  return std::nullopt;
}

}  // namespace

std::string name_character(char32_t c) {
  std::array<char, 128> name{};
  UErrorCode status = U_ZERO_ERROR;
  u_charName(static_cast<UChar32>(c), U_EXTENDED_CHAR_NAME, name.data(), static_cast<int32_t>(name.size()),
             &status);
  std::array<char, 16> code{};
  std::snprintf(code.data(), code.size(), "U+%04X ", static_cast<unsigned>(c));
  return U_FAILURE(status) ? std::string(code.data(), 6) : std::string(code.data()) + name.data();
}

std::optional<Span> find_bidi_control(std::string_view text) {
  return find_code_point(text, [](char32_t c, Span) { return is_bidi_control(c); });
}

std::optional<Span> find_invisible(std::string_view text) {
  return find_code_point(
      text, [&](char32_t c, Span span) { return is_invisible(c) && !is_joiner_in_place(text, span, c); });
}

}  // namespace canonym
