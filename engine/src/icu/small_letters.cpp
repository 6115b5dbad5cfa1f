#include "icu/small_letters.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <array>

#include "icu/casing.h"
#include "icu/failure.h"
#include "icu/normal.h"
#include "utf8.h"

namespace canonym {
namespace {

/// The small letters of characters that neither change what is beside them nor are changed by it, be it in
/// case or in normalization; 0 for all others.
class LonelyLetters {
 public:
  static const LonelyLetters& instance() {
    static const LonelyLetters letters;
    return letters;
  }

  char32_t operator[](char32_t c) const { return c < small_.size() ? small_[c] : 0; }

 private:
  LonelyLetters() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    throw_if_failed(status);
    for (char32_t c = 1; c < small_.size(); ++c) {
      const char32_t small = find_small(c);
      const auto code = static_cast<UChar32>(small);
      // What has a boundary before it joins nothing, so a row of such characters stays as it is.
      const bool is_alone =
          nfc->hasBoundaryBefore(code) && nfc->isNormalized(icu::UnicodeString(code), status);
      if (is_alone) small_[c] = small;
    }
    throw_if_failed(status);
  }

  /// 0 where it depends on what stands beside it (Σ), or is more than one character (İ).
  static char32_t find_small(char32_t c) { return c == U'Σ' || c == U'İ' ? 0 : to_small_letter(c); }

  std::array<char32_t, 0x2100> small_{};  // up to the general punctuation
};

}  // namespace

char32_t to_lonely_small_letter(char32_t c) {
  return LonelyLetters::instance()[c];
}

std::string to_small_letters(std::string_view text) {
  const LonelyLetters& letters = LonelyLetters::instance();
  std::string small;
  small.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    const char32_t letter = letters[point.value];
    if (letter == 0) return to_nfc(to_lower(text));
    append_utf8(small, letter);
    at += point.size;
  }
  return small;
}

}  // namespace canonym
