#include "icu/fold.h"

#include "icu/characters.h"

namespace canonym {

std::string fold_text(std::string_view text) {
  const CharacterTable& characters = CharacterTable::instance();
  std::string folded;
  MarkRule rule = MarkRule::keep;
  for (std::size_t at = 0; at < text.size();) {
    const auto [character, value, size] = characters.read(text, at);
    if (value == CodePoint::ill_formed) {
      folded += text[at];
      rule = MarkRule::keep;
    } else if (!character.is(Character::space)) {
      characters.append_folded(character, value, rule, folded);
    } else if (!folded.empty() && folded.back() != ' ') {
      folded += ' ';
      rule = MarkRule::keep;
    }
    at += size;
  }
  if (folded.ends_with(' ')) folded.pop_back();
  return folded;
}

}  // namespace canonym
