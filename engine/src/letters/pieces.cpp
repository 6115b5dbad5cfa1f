#include "letters/pieces.h"

#include "icu/characters.h"

namespace canonym {

std::vector<Span> split_pieces(std::string_view text, Span span) {
  const CharacterTable& characters = CharacterTable::instance();
  std::vector<Span> pieces;
  bool is_inside = false;
  for (std::size_t at = span.begin; at < span.end;) {
    const auto [character, value, size] = characters.read(text, at);
    const bool divides = character.is(Character::space) || character.is(Character::hyphen);
    if (!divides && !is_inside) pieces.push_back({at, at});
    if (!divides) pieces.back().end = at + size;
    is_inside = !divides;
    at += size;
  }
  return pieces;
}

}  // namespace canonym
