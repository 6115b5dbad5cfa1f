#include <algorithm>
#include <array>

#include "icu/language.h"
#include "lint/check_functions.h"
#include "rules/nearest.h"
#include "rules/place.h"

namespace canonym {
namespace {

// Those that rule files name most, and what they are mistaken for: countries.
struct Mistake {
  std::string_view country, language;
};
constexpr std::array mistakes{Mistake{"by", "be"}, Mistake{"ua", "uk"}, Mistake{"cz", "cs"},
                              Mistake{"se", "sv"}, Mistake{"dk", "da"}, Mistake{"gr", "el"},
                              Mistake{"jp", "ja"}, Mistake{"cn", "zh"}};

std::optional<std::string_view> guess_language(std::string_view code) {
  for (const Mistake& mistake : mistakes)
    if (mistake.country == code) return mistake.language;
  constexpr std::array<std::string_view, 24> common{"be", "ru", "uk", "en", "de", "fr", "pl", "es",
                                                    "it", "cs", "sk", "bg", "sr", "lt", "lv", "et",
                                                    "fi", "sv", "nl", "hu", "ro", "tr", "ka", "kk"};
  return find_nearest(code, common);
}

/// What has not the form of a code has been reported while the table was read.
bool is_code_form(const Written& code) {
  return (code.text.size() == 2 || code.text.size() == 3) &&
         std::ranges::all_of(code.text, [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

void check_unknown_language(const CheckContext& context, const CheckInfo& self) {
  const LanguageCodes codes;
  const auto check = [&](const Written& language) {
    if (codes.contains(language.text)) return;
    const std::optional<std::string_view> nearest = guess_language(language.text);
    Diagnostic& problem = context.problems.add(
        self.severity, self.code, language.at,
        in_quotes(language.text) + " is no language code of ISO 639" + ask_whether_meant(nearest));
    if (nearest) problem.fix = rewrite_scalar(language, *nearest);
  };
  for (const Record& record : context.model.records)
    for (const Native& native : record.natives) check(native.language);
  for (const LetterTable& table : context.model.tables) {
    if (is_code_form(table.language)) check(table.language);
    if (is_code_form(table.target)) check(table.target);
  }
  for (const InflectionDraft& table : context.model.inflections)
    if (is_code_form(table.language)) check(table.language);
}

}  // namespace canonym
