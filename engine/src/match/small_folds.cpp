#include "match/small_folds.h"

#include <cassert>
#include <string_view>

#include "match/word_key.h"

namespace canonym {
namespace {

SmallFold::Kind kind_of(const Character& character) {
  using enum SmallFold::Kind;
  if (character.is(Character::apostrophe)) return apostrophe;
  if (character.is(Character::ignorable)) return nothing;
  if (!character.is(Character::word)) return end;
  if (character.is(Character::mark)) return mark;
  if (character.is(Character::solo) || character.fold_size > SmallFold().bytes.size()) return odd;
  if (character.fold_size == 0) return nothing;
  return character.is(Character::strips_marks) ? letter : other_letter;
}

SmallFold make_small_fold(char32_t value) {
  const Character character = CharacterTable::instance()[value];
  SmallFold fold;
  fold.kind = kind_of(character);
  if (fold.kind != SmallFold::Kind::letter && fold.kind != SmallFold::Kind::other_letter) return fold;
  const std::string_view folded = character.fold();
  for (std::size_t at = 0; at < folded.size(); ++at) {
    if (WordKey::leaves_out(folded[at]))
      ++at;
    else
      fold.bytes[fold.size++] = folded[at];
  }
  return fold;
}

SmallFolds::Letter letter_of(const SmallFold& fold) {
  SmallFolds::Letter letter;
  if (fold.kind != SmallFold::Kind::letter && fold.kind != SmallFold::Kind::other_letter) return letter;
  letter.size = fold.size;
  for (unsigned i = 0; i < fold.size; ++i)
    letter.bytes |= std::uint32_t{static_cast<unsigned char>(fold.bytes[i])} << 8 * i;
  return letter;
}

}  // namespace

SmallFolds::SmallFolds() {
  for (char32_t value = 0x80; value < two_bytes_.size(); ++value) {
    two_bytes_[value] = make_small_fold(value);
    letters_[value] = letter_of(two_bytes_[value]);
  }
  for (std::size_t i = 0; i < cyrillic_letters; ++i) {
    const Letter& letter = letters_[0x400 + i];
    assert(letter.size == 2);
    cyrillic_[i] = static_cast<std::uint16_t>(letter.bytes);
  }
  for (char32_t i = 0; i < punctuation_.size(); ++i) punctuation_[i] = make_small_fold(0x2000 + i);
}

const SmallFolds& SmallFolds::instance() {
  static const SmallFolds folds;
  return folds;
}

}  // namespace canonym
