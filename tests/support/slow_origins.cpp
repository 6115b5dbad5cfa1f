#include "support/slow_origins.h"

#include <algorithm>

#include "icu/writing.h"

namespace canonym::slow {

bool Origins::has_table(std::string_view language) const {
  return std::ranges::any_of(model_.tables, [&](const LetterTable& table) {
    return table.kind == TableKind::correspondences && table.language.text == language;
  });
}

std::set<std::string> Origins::sisters_of(std::string_view language) const {
  std::set<std::string> sisters;
  for (const LetterTable& table : model_.tables)
    if (table.kind == TableKind::relation && table.language.text == language)
      sisters.insert(table.target.text);
  return sisters;
}

/// A spelling of a part group may be of any language that has such letters, another without a language of
/// those in whose script it is that its record has native forms in.
std::vector<std::string> Origins::languages_of(const Origin& origin, std::string_view spelling) const {
  if (!origin.is_shared && !origin.language.empty()) return {std::string(origin.language)};
  std::set<std::string> languages;
  if (!origin.is_shared && origin.record)
    for (const Native& native : origin.record->natives)
      if (script_of_text(native.spelling.text) == script_of_text(spelling))
        languages.insert(native.language.text);
  if (origin.is_shared && script_of_text(spelling) != "Latn")
    for (const LetterTable& table : model_.tables)
      if (table.kind == TableKind::correspondences &&
          Alphabet::of(table.language.text).has_letters_of(spelling))
        languages.insert(table.language.text);
  return {languages.begin(), languages.end()};
}

bool Origins::derives(const Origin& origin, std::string_view spelling) const {
  if (origin.is_shared) return !languages_of(origin, spelling).empty();
  return origin.derives && has_table(origin.language);
}

}  // namespace canonym::slow
