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

}  // namespace

void check_unknown_language(const CheckContext& context, const CheckInfo& self) {
  const LanguageCodes codes;
  for (const Record& record : context.model.records) {
    for (const Native& native : record.natives) {
      if (codes.contains(native.language.text)) continue;
      const std::optional<std::string_view> nearest = guess_language(native.language.text);
      Diagnostic& problem = context.problems.add(
          self.severity, self.code, native.language.at,
          in_quotes(native.language.text) + " is no language code of ISO 639" + ask_whether_meant(nearest));
      if (nearest) problem.fix = rewrite_scalar(native.language, *nearest);
    }
  }
}

}  // namespace canonym
