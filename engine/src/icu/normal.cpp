#include "icu/normal.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

#include "icu/failure.h"

namespace canonym {

std::string to_nfc(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  throw_if_failed(status);
  std::string normal;
  icu::StringByteSink<std::string> sink(&normal);
  const icu::StringPiece piece(text.data(), static_cast<int32_t>(text.size()));
  nfc->normalizeUTF8(0, piece, sink, nullptr, status);
  throw_if_failed(status);
  return normal;
}

bool is_compatibility_letter(char32_t c) {
  if (c >= 0xFB00 && c <= 0xFB06) return true;
  const int type = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_DECOMPOSITION_TYPE);
  return type == U_DT_WIDE || type == U_DT_FONT || type == U_DT_CIRCLE;
}

}  // namespace canonym
