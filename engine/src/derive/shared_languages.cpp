#include "derive/shared_languages.h"

namespace canonym {

Alphabets alphabets_of(const LanguageTables& tables) {
  Alphabets alphabets;
  for (const auto& [language, table] : tables.correspondences)
    alphabets.emplace_back(tables.find(language), &Alphabet::of(language));
  return alphabets;
}

LanguageSet guess_languages(std::string_view spelling, const Alphabets& alphabets) {
  if (script_of_text(spelling) == "Latn") return 0;
  LanguageSet languages = 0;
  for (const auto& [language, alphabet] : alphabets)
    if (alphabet->has_letters_of(spelling)) languages |= language;
  return languages;
}

}  // namespace canonym
