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

/// 0 for a fold that is no pair of bytes.
std::uint16_t pair_of(const SmallFold& fold) {
  const bool is_letter = fold.kind == SmallFold::Kind::letter || fold.kind == SmallFold::Kind::other_letter;
  if (!is_letter || fold.size != 2) return 0;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(fold.bytes[i]); };
  return static_cast<std::uint16_t>(byte(0) | byte(1) << 8);
}

}  // namespace

SmallFolds::SmallFolds() {
  for (char32_t value = 0x80; value < two_bytes_.size(); ++value) {
    two_bytes_[value] = make_small_fold(value);
    pairs_[value] = pair_of(two_bytes_[value]);
  }
  for (char32_t i = 0; i < punctuation_.size(); ++i) punctuation_[i] = make_small_fold(0x2000 + i);
}

const SmallFolds& SmallFolds::instance() {
  static const SmallFolds folds;
  return folds;
}

}  // namespace canonym
