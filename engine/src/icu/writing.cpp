#include "icu/writing.h"

#include <unicode/uchar.h>
#include <unicode/ulocdata.h>
#include <unicode/uniset.h>
#include <unicode/uscript.h>

#include <memory>

#include "utf8.h"

namespace canonym {

std::string_view script_of_text(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    at += point.size;
    if (!point.is_well_formed() || !u_isalpha(static_cast<UChar32>(point.value))) continue;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(point.value), &status);
    if (script > USCRIPT_INHERITED) return uscript_getShortName(script);
  }
  return "Zyyy";
}

bool is_alphabet_of(std::string_view language, std::string_view text) {
  const std::string locale(language);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<ULocaleData, decltype(&ulocdata_close)> data(ulocdata_open(locale.c_str(), &status),
                                                                     ulocdata_close);
  if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING) return false;
  icu::UnicodeSet letters;
  ulocdata_getExemplarSet(data.get(), letters.toUSet(), USET_CASE_INSENSITIVE, ULOCDATA_ES_STANDARD, &status);
  if (U_FAILURE(status)) return false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    at += point.size;
    const auto code = static_cast<UChar32>(point.value);
    if (point.is_well_formed() && u_isalpha(code) && !letters.contains(code)) return false;
  }
  return true;
}

}  // namespace canonym
