#include "icu/casing.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>

#include "canonym/error.h"
#include "utf8.h"

namespace canonym {

std::string to_upper(std::string_view text) {
  return to_upper_of("", text);
}

std::string to_upper_of(std::string_view language, std::string_view text) {
  std::string upper;
  icu::StringByteSink<std::string> sink(&upper);
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8ToUpper(std::string(language).c_str(), 0,
                            {text.data(), static_cast<std::int32_t>(text.size())}, sink, nullptr, status);
  if (U_FAILURE(status)) throw Error(std::string("Unicode data is missing: ") + u_errorName(status));
  return upper;
}

std::string to_lower(std::string_view text) {
  std::string lower;
  icu::StringByteSink<std::string> sink(&lower);
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8ToLower("", 0, {text.data(), static_cast<std::int32_t>(text.size())}, sink, nullptr,
                            status);
  if (U_FAILURE(status)) throw Error(std::string("Unicode data is missing: ") + u_errorName(status));
  return lower;
}

char32_t to_small_letter(char32_t letter) {
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(letter)));
}

std::string capitalize(std::string_view text) {
  if (text.empty()) return {};
  const CodePoint first = decode_at(text, 0);
  if (!first.is_well_formed()) return std::string(text);
  std::string result;
  append_utf8(result, static_cast<char32_t>(u_totitle(static_cast<UChar32>(first.value))));
  result += text.substr(first.size);
  return result;
}

}  // namespace canonym
