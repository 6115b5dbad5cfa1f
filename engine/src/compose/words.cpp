#include "compose/words.h"

#include <algorithm>
#include <array>

#include "icu/characters.h"
#include "icu/fold.h"
#include "utf8.h"

namespace canonym {
namespace {

constexpr std::size_t usual_words = 3;

/// The text from the first byte of one view to the last of another.
std::string_view from_to(std::string_view first, std::string_view last) {
  return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

/// Bytes of the character that a text begins with, where it is clear without the table that it is no space:
/// of all characters of two bytes only those that begin with C2 are. 0 for others.
std::size_t size_without_table(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (byte(0) > ' ' && byte(0) < 0x7F) return 1;
  const bool is_pair = byte(0) > 0xC2 && byte(0) < 0xE0 && text.size() > 1 && (byte(1) & 0xC0) == 0x80;
  return is_pair ? 2 : 0;
}

}  // namespace

std::vector<std::string_view> split_words(std::string_view spelling) {
  const CharacterTable& characters = CharacterTable::instance();
  std::vector<std::string_view> words;
  words.reserve(usual_words);
  bool is_in_word = false;
  for (std::size_t at = 0; at < spelling.size();) {
    const std::size_t told = size_without_table(spelling.substr(at));
    const auto [character, value, size] =
        told > 0 ? CharacterTable::Read{{}, 0, told} : characters.read(spelling, at);
    const bool is_space = character.is(Character::space);
    if (!is_space && !is_in_word) words.push_back(spelling.substr(at, 0));
    if (!is_space) words.back() = {words.back().data(), words.back().size() + size};
    is_in_word = !is_space;
    at += size;
  }
  return words;
}

NameParts split_name(std::string_view name, std::size_t family_words) {
  const std::vector<std::string_view> words = split_words(name);
  if (words.size() <= family_words || family_words == 0) return {};
  const std::size_t family = words.size() - family_words;
  NameParts parts;
  parts.given = words.front();
  if (family > 1) parts.middle = from_to(words[1], words[family - 1]);
  parts.family = from_to(words[family], words.back());
  return parts;
}

bool may_stand_alone(std::string_view family) {
  const bool is_number = family.find_first_not_of("IVX") == family.npos;
  return !is_number && family.size() > decode_at(family, 0).size;
}

bool is_abbreviation(std::string_view spelling) {
  constexpr std::size_t longest = 6;
  const CharacterTable& characters = CharacterTable::instance();
  std::size_t letters = 0;
  for (std::size_t at = 0; at < spelling.size();) {
    const auto [character, value, size] = characters.read(spelling, at);
    if (character.is(Character::space) || (character.is(Character::cased) && !character.is(Character::upper)))
      return false;
    letters += character.is(Character::cased);
    at += size;
  }
  return letters > 1 && letters <= longest;
}

bool is_plain_name(std::string_view spelling) {
  const std::string folded = fold_text(spelling);
  // By whole characters: a byte of a quotation mark may well be one of a letter.
  constexpr std::array<std::string_view, 16> signs{".",  ",", ";", ":", "/", "(", ")", "&",
                                                   "\"", "“", "”", "„", "«", "»", "‹", "›"};
  return std::ranges::none_of(signs, [&](std::string_view sign) { return folded.find(sign) != folded.npos; });
}

}  // namespace canonym
