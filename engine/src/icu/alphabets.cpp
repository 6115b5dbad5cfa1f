#include "icu/alphabets.h"

#include <unicode/uchar.h>
#include <unicode/ulocdata.h>
#include <unicode/uniset.h>
#include <unicode/uscript.h>

#include <utility>

#include "icu/writing.h"
#include "utf8.h"

namespace canonym {
namespace {

UScriptCode script_of(UChar32 letter) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(letter, &status);
}

/// Adds exemplar letters of a locale; false if there are none of its own.
bool add_letters(const std::string& locale, icu::UnicodeSet& letters) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<ULocaleData, decltype(&ulocdata_close)> data(ulocdata_open(locale.c_str(), &status),
                                                                     ulocdata_close);
  if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING) return false;
  for (const ULocaleDataExemplarSetType type : {ULOCDATA_ES_STANDARD, ULOCDATA_ES_AUXILIARY}) {
    icu::UnicodeSet some;
    ulocdata_getExemplarSet(data.get(), some.toUSet(), USET_CASE_INSENSITIVE, type, &status);
    if (U_FAILURE(status)) return false;
    letters.addAll(some);
  }
  return !letters.isEmpty();
}

template <class Predicate>
std::optional<Span> find_letter(std::string_view text, Predicate&& is_foreign) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    const auto letter = static_cast<UChar32>(point.value);
    if (point.is_well_formed() && u_isalpha(letter) && script_of(letter) > USCRIPT_INHERITED &&
        is_foreign(letter))
      return Span{at, at + point.size};
    at += point.size;
  }
  return std::nullopt;
}

}  // namespace

struct Alphabets::Alphabet {
  icu::UnicodeSet letters;
  icu::UnicodeSet scripts;  ///< every letter of the scripts of these letters
};

Alphabets::Alphabets() = default;
Alphabets::~Alphabets() = default;

const Alphabets::Alphabet& Alphabets::alphabet_of(std::string_view language, std::string_view text) {
  const std::string locale = std::string(language) + "_" + std::string(script_of_text(text));
  const auto [known, is_new] = alphabets_.try_emplace(locale);
  if (!is_new) return *known->second;
  auto alphabet = std::make_unique<Alphabet>();
  // A language of one script falls back to it whatever script was asked for.
  if (!add_letters(locale, alphabet->letters)) add_letters(std::string(language), alphabet->letters);
  for (std::int32_t i = 0; i < alphabet->letters.size(); ++i) {
    const UScriptCode script = script_of(alphabet->letters.charAt(i));
    if (script <= USCRIPT_INHERITED || alphabet->scripts.contains(alphabet->letters.charAt(i))) continue;
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeSet all;
    all.applyIntPropertyValue(UCHAR_SCRIPT, script, status);
    alphabet->scripts.addAll(all);
  }
  known->second = std::move(alphabet);
  return *known->second;
}

std::optional<Span> Alphabets::find_foreign_letter(std::string_view language, std::string_view text) {
  const Alphabet& alphabet = alphabet_of(language, text);
  if (alphabet.letters.isEmpty()) return std::nullopt;
  return find_letter(text, [&](UChar32 letter) { return !alphabet.letters.contains(letter); });
}

std::optional<Span> Alphabets::find_foreign_script(std::string_view language, std::string_view text) {
  const Alphabet& alphabet = alphabet_of(language, text);
  if (alphabet.scripts.isEmpty()) return std::nullopt;
  return find_letter(text, [&](UChar32 letter) { return !alphabet.scripts.contains(letter); });
}

}  // namespace canonym
