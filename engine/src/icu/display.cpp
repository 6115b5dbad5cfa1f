#include "canonym/display.h"

#include <unicode/uchar.h>

#include "utf8.h"

namespace canonym {
namespace {

/// Invisible characters that stand by themselves; those that only change the one before them (variation
/// selectors) are marks.
bool is_hidden(UChar32 c) {
  switch (u_charType(c)) {
    case U_CONTROL_CHAR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
      return true;
    case U_FORMAT_CHAR:
      return !u_hasBinaryProperty(c, UCHAR_PREPENDED_CONCATENATION_MARK);
    case U_NON_SPACING_MARK:
      return false;
    default:
      return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
  }
}

/// Marks, and the vowels and last letters of Korean syllables written in pieces.
bool takes_no_column(UChar32 c) {
  const int type = u_charType(c);
  const int syllable = u_getIntPropertyValue(c, UCHAR_HANGUL_SYLLABLE_TYPE);
  return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || syllable == U_HST_VOWEL_JAMO ||
         syllable == U_HST_TRAILING_JAMO;
}

bool is_wide(UChar32 c) {
  const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

}  // namespace

DisplayCharacter read_display_character(std::string_view text, std::size_t at) {
  const CodePoint point = decode_at(text, at);
  const auto c = static_cast<UChar32>(point.value);
  if (!point.is_well_formed() || is_hidden(c)) return {point.size, 1, true};
  if (takes_no_column(c)) return {point.size, 0, false};
  return {point.size, is_wide(c) ? 2u : 1u, false};
}

}  // namespace canonym
