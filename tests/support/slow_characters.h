#pragma once

#include <cstddef>
#include <string_view>

#include "icu/characters.h"

/// Steps over the characters of a text, for the twin's reader of words.
namespace canonym::slow {

using Read = CharacterTable::Read;

/// Beyond the ends of the text stands a character without flags.
inline Read read_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {{}, CodePoint::ill_formed, 0};
  return CharacterTable::instance().read(text, at);
}

inline bool is_at(std::string_view text, std::size_t at, Character::Flag flag) {
  return read_at(text, at).character.is(flag);
}

inline std::size_t skip_ignorables(std::string_view text, std::size_t at) {
  while (is_at(text, at, Character::ignorable)) at += read_at(text, at).size;
  return at;
}

/// Where the last character before `at` begins that is not ignorable; `at` itself at the front.
inline std::size_t step_back(std::string_view text, std::size_t at) {
  for (std::size_t begin = at; begin > 0;) {
    begin -= decode_before(text, begin).size;
    if (!is_at(text, begin, Character::ignorable)) return begin;
  }
  return at;
}

inline bool is_capital(std::string_view text, std::size_t at) {
  return is_at(text, at, Character::upper);
}

}  // namespace canonym::slow
