#include "explain/obstacles.h"
#include "icu/spoof.h"
#include "icu/writing.h"

namespace canonym {
namespace {

/// Letters of a script that those of others are mistaken for.
struct TwinLetters {
  std::string_view script;
  char32_t first, last;
};
constexpr TwinLetters alphabets[] = {{"Latn", U'A', U'z'}, {"Cyrl", U'\u0401', U'\u045F'}};

/// The letter of the alphabet that looks the same; none when it is one of the alphabet, or looks like none.
std::optional<std::string> find_twin(std::string_view letter, const TwinLetters& alphabet,
                                     const LookChecker& looks) {
  const std::string look = looks.skeleton(letter);
  for (char32_t c = alphabet.first; c <= alphabet.last; ++c) {
    std::string twin;
    append_utf8(twin, c);
    if (script_of_text(twin) == alphabet.script && looks.skeleton(twin) == look) return twin;
  }
  return std::nullopt;
}

/// The words with the letters of the first one all of one script, when some of them are.
std::optional<Obstacle> find_in(const TwinLetters& alphabet, const WhatIf& what_if, std::string_view words,
                                std::size_t first) {
  const LookChecker looks;
  const WordReader& reader = what_if.reader();
  Obstacle obstacle{Miss::look_alike, {}, {}, {}, {}};
  std::string changed;
  std::size_t wanted_begin = 0, wanted_end = 0;
  bool is_mixed = false;
  for (std::size_t at = 0; at < first;) {
    const auto [character, value, size] = reader.characters().read(words, at);
    const std::string_view letter = words.substr(at, size);
    at += size;
    const bool is_of_script = script_of_text(letter) == alphabet.script;
    is_mixed |= is_of_script;
    const auto twin =
        character.is(Character::cased) && !is_of_script ? find_twin(letter, alphabet, looks) : std::nullopt;
    if (twin && obstacle.place.is_empty()) {
      obstacle.place.begin = at - size;
      wanted_begin = changed.size();
    }
    changed += twin ? *twin : std::string(letter);
    if (twin) {
      obstacle.place.end = at;
      wanted_end = changed.size();
    }
  }
  if (!is_mixed || obstacle.place.is_empty()) return std::nullopt;
  obstacle.wanted = changed.substr(wanted_begin, wanted_end - wanted_begin);
  changed += words.substr(first);
  const auto found = what_if.find(changed);
  if (!found) return std::nullopt;
  obstacle.found = *found;
  obstacle.would_be = changed.substr(0, found->span.end);
  return obstacle;
}

}  // namespace

std::optional<Obstacle> find_look_alike(const WhatIf& what_if, std::string_view words, std::size_t first) {
  for (const TwinLetters& alphabet : alphabets)
    if (auto obstacle = find_in(alphabet, what_if, words, first)) return obstacle;
  return std::nullopt;
}

}  // namespace canonym
