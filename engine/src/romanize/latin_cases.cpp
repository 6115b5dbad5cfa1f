#include "romanize/latin_cases.h"

#include "icu/casing.h"
#include "icu/characters.h"
#include "icu/normal.h"
#include "letters/letters.h"

namespace canonym {
namespace {

constexpr char32_t tie = U'\u0361';

/// Where in the letters those end that begin at `at` and become capitals with it: its marks, and what is tied
/// to it.
std::size_t end_of_capital(LettersView letters, std::size_t at, bool ties) {
  const CharacterTable& characters = CharacterTable::instance();
  std::size_t end = at + 1;
  while (end < letters.size() && characters[letters[end]].is(Character::mark)) {
    const bool ties_next = ties && letters[end] == tie;
    end += ties_next ? 2 : 1;
  }
  return std::min(end, letters.size());
}

/// `ı` and a grave are no pair, but `I` and a grave are Ì: capitals are composed anew.
std::string make_capital(LettersView letters, const CapitalRules& rules) {
  return to_nfc(to_upper_of(rules.language, to_text(letters)));
}

std::string make_title(LettersView letters, const CapitalRules& rules) {
  const CharacterTable& characters = CharacterTable::instance();
  std::size_t first = 0;
  while (first < letters.size() && !characters[letters[first]].is(Character::cased)) ++first;
  if (first == letters.size()) return to_text(letters);
  const std::size_t end = end_of_capital(letters, first, rules.ties);
  return to_text(letters.substr(0, first)) + make_capital(letters.substr(first, end - first), rules) +
         to_text(letters.substr(end));
}

}  // namespace

LatinCases::LatinCases(std::string_view small, const CapitalRules& rules) : small_(small) {
  const Letters letters = to_letters(small);
  title_ = make_title(letters, rules);
  capital_ = letters.size() == 1 ? title_ : make_capital(letters, rules);
}

std::string_view LatinCases::in(LatinCase letter_case) const {
  switch (letter_case) {
    case LatinCase::small:
      return small_;
    case LatinCase::title:
      return title_;
    case LatinCase::capital:
      return capital_;
  }
  return small_;
}

}  // namespace canonym
