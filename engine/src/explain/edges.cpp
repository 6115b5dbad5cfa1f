#include "explain/edges.h"

#include "icu/characters.h"

namespace canonym {
namespace {

Edge edge_of(const Character& character) {
  if (character.is(Character::space)) return Edge::white_space;
  if (character.is(Character::hyphen)) return Edge::hyphen;
  if (character.is(Character::apostrophe)) return Edge::quote;
  return character.is(Character::word) ? Edge::letter : Edge::sign;
}

}  // namespace

Edge find_edge_before(std::string_view text, std::size_t begin) {
  const CharacterTable& characters = CharacterTable::instance();
  Edge edge = Edge::end_of_text;
  while (begin > 0) {
    const CodePoint point = decode_before(text, begin);
    const Character character = point.is_well_formed() ? characters[point.value] : Character();
    begin -= point.size;
    if (character.is(Character::ignorable)) continue;
    if (edge == Edge::quote) return character.is(Character::word) ? Edge::elision : edge;
    edge = edge_of(character);
    if (edge != Edge::quote) return edge;
  }
  return edge;
}

Edge find_edge_behind(std::string_view text, std::size_t end) {
  const CharacterTable& characters = CharacterTable::instance();
  Edge edge = Edge::end_of_text;
  while (end < text.size()) {
    const auto [character, value, size] = characters.read(text, end);
    end += size;
    if (character.is(Character::ignorable)) continue;
    if (edge == Edge::quote) return character.is(Character::word) ? Edge::possessive : edge;
    edge = edge_of(character);
    if (edge != Edge::quote) return edge;
  }
  return edge;
}

}  // namespace canonym
