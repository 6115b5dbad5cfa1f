#include "match/first_letters.h"

#include <algorithm>

#include "derive/shared_languages.h"
#include "letters/letters.h"

namespace canonym {
namespace {

bool begins(const Correspondences& table, LettersView word, const Letters& initial) {
  if (word.empty()) return false;
  return std::ranges::any_of(table.find_rows(word, 0), [&](const Correspondences::Row* row) {
    return std::ranges::any_of(row->renderings, [&](const GraphemeRendering& rendering) {
      Letters bases;
      for (const MarkedLetter& letter : rendering.letters) bases += letter.base;
      return bases.starts_with(initial);
    });
  });
}

}  // namespace

bool may_begin_with(const Spelling& native, std::string_view folded, const LanguageTables& tables) {
  const Letters word = to_plain_letters(native.text);
  const Letters initial = to_letters(folded);
  const auto own = tables.correspondences.find(native.language);
  if (!native.derives || own == tables.correspondences.end()) return false;
  if (begins(own->second, word, initial)) return true;
  return std::ranges::any_of(tables.relations, [&](const auto& relation) {
    const auto& [ends, rows] = relation;
    const auto sister = tables.correspondences.find(ends.second);
    return ends.first == native.language && sister != tables.correspondences.end() &&
           begins(sister->second, rows.relate_commonly(word), initial);
  });
}

bool may_shared_begin_with(std::string_view spelling, std::string_view folded, const LanguageTables& tables) {
  const Letters word = to_plain_letters(spelling);
  const Letters initial = to_letters(folded);
  const LanguageSet languages = guess_languages(spelling, alphabets_of(tables));
  return std::ranges::any_of(tables.correspondences, [&](const auto& table) {
    return (languages & tables.find(table.first)) != 0 && begins(table.second, word, initial);
  });
}

}  // namespace canonym
