#include "explain/obstacles.h"

namespace canonym {
namespace {

constexpr std::size_t most_places = 3;
constexpr std::size_t longest_place = 16;  // bytes

/// The next characters between letters, from `at` on.
Span find_place(const CharacterTable& characters, std::string_view words, std::size_t at) {
  const auto is_in_word = [&](std::size_t i) {
    return characters.read(words, i).character.is(Character::word);
  };
  while (at < words.size() && is_in_word(at)) at += characters.read(words, at).size;
  Span place{at, at};
  while (place.end < words.size() && !is_in_word(place.end))
    place.end += characters.read(words, place.end).size;
  return place;
}

}  // namespace

std::optional<Obstacle> find_odd_character(const WhatIf& what_if, std::string_view words, std::size_t first) {
  Span place{0, 0};
  for (std::size_t i = 0; i < most_places; ++i) {
    place = find_place(what_if.reader().characters(), words, place.end);
    // Behind the first word another begins; what stands in it is only looked through.
    if (place.end == words.size() || place.size() > longest_place || place.begin > first) break;
    const std::string changed =
        std::string(words.substr(0, place.begin)) + std::string(words.substr(place.end));
    const auto found = what_if.find(changed);
    if (!found || found->skip != Skip::none || found->span.end <= place.begin) continue;
    return Obstacle{Miss::odd_character, place, "", *found, changed.substr(0, found->span.end)};
  }
  return std::nullopt;
}

}  // namespace canonym
