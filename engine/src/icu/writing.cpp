#include "icu/writing.h"

#include <unicode/uchar.h>
#include <unicode/ulocdata.h>
#include <unicode/uniset.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>

#include "utf8.h"

namespace canonym {

std::string_view script_of_text(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    at += point.size;
    const char32_t small = point.value | 0x20;
    if (point.value < 0x80 && small >= U'a' && small <= U'z') return "Latn";
    if (!point.is_well_formed() || !u_isalpha(static_cast<UChar32>(point.value))) continue;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(point.value), &status);
    if (script > USCRIPT_INHERITED) return uscript_getShortName(script);
  }
  return "Zyyy";
}

const Alphabet& Alphabet::of(std::string_view language) {
  static std::mutex guard;
  static std::map<std::string, const Alphabet, std::less<>> known;
  const std::lock_guard locked(guard);
  if (const auto found = known.find(language); found != known.end()) return found->second;
  return known.emplace(language, Alphabet(std::string(language))).first->second;
}

Alphabet::Alphabet(const std::string& locale) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<ULocaleData, decltype(&ulocdata_close)> data(ulocdata_open(locale.c_str(), &status),
                                                                     ulocdata_close);
  if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING) return;
  icu::UnicodeSet letters;
  ulocdata_getExemplarSet(data.get(), letters.toUSet(), USET_CASE_INSENSITIVE, ULOCDATA_ES_STANDARD, &status);
  if (U_FAILURE(status)) return;
  for (int32_t range = 0; range < letters.getRangeCount(); ++range)
    ranges_.emplace_back(letters.getRangeStart(range), letters.getRangeEnd(range));
}

bool Alphabet::has_letters_of(std::string_view text) const {
  const auto has = [&](char32_t letter) {
    const auto next = std::ranges::upper_bound(ranges_, letter, {}, [](const auto& r) { return r.first; });
    return next != ranges_.begin() && letter <= std::prev(next)->second;
  };
  if (ranges_.empty()) return false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    at += point.size;
    if (!point.is_well_formed() || !u_isalpha(static_cast<UChar32>(point.value))) continue;
    if (!has(point.value)) return false;
  }
  return true;
}

}  // namespace canonym
