#include "match/small_folds.h"

#include <algorithm>

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
  fold.size = character.fold_size;
  std::copy_n(character.fold_bytes.begin(), fold.size, fold.bytes.begin());
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
  for (char32_t i = 0; i < punctuation_.size(); ++i) punctuation_[i] = make_small_fold(0x2000 + i);
}

const SmallFolds& SmallFolds::instance() {
  static const SmallFolds folds;
  return folds;
}

}  // namespace canonym
