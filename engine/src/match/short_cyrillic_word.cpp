#include "match/short_cyrillic_word.h"

#include <cstring>

#include "match/word_filter.h"

namespace canonym {

ShortCyrillicWord::ShortCyrillicWord(const WordReader& reader, std::string_view text, std::size_t at) {
  if (text.size() < at + most_read + CyrillicBlock::size) return;
  const char* const begin = text.data() + at;
  std::size_t size = 0;
  while (size <= most_bytes) {
    const CyrillicBlock block(begin + size, reader.cyrillic_folds());
    add_plain_letters(block);
    size += block.count * 2;
    if (block.count == CyrillicBlock::size / 2) continue;
    if (!add_other_letter(reader, begin + size)) break;
    size += 2;
  }
  if (size <= most_bytes && ends_ascii_word[static_cast<unsigned char>(begin[size])]) size_ = size;
}

void ShortCyrillicWord::add_plain_letters(const CyrillicBlock& block) {
  const Little64 bytes = block.folded;
  std::memcpy(folded_.data() + folded_size_, &bytes, sizeof bytes);
  folded_size_ += block.count * 2;
  is_basic_ &= block.is_basic();
  letter_case_.add(block.capitals(), block.count);
}

/// One that folds to a letter and a mark, such as й; false when there is no such letter.
bool ShortCyrillicWord::add_other_letter(const WordReader& reader, const char* letter) {
  const auto lead = static_cast<unsigned char>(letter[0]);
  const auto last = static_cast<unsigned char>(letter[1]);
  if (!may_begin_with(letter[0]) || (last & 0xC0) != 0x80) return false;
  const char32_t value = static_cast<char32_t>(lead & 0x1F) << 6 | (last & 0x3F);
  const Character& character = reader.characters().in_two_bytes(value);
  constexpr int asked = Character::word | Character::cased | Character::mark | Character::solo;
  const bool is_letter = (character.flags & asked) == (Character::word | Character::cased);
  if (!is_letter || character.fold_size > most_fold_bytes) return false;
  is_basic_ &= value >= U'А' && value <= U'я';
  std::memcpy(folded_.data() + folded_size_, character.fold_bytes.data(), sizeof character.fold_bytes);
  folded_size_ += character.fold_size;
  letter_case_.add(character.is(Character::upper));
  return true;
}

}  // namespace canonym
