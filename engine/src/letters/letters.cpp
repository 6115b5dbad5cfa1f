#include "letters/letters.h"

#include <array>

#include "icu/characters.h"
#include "icu/small_letters.h"
#include "utf8.h"

namespace canonym {
namespace {

constexpr char32_t stress = U'\u0301';

/// The plain forms of characters of one byte or two that have no bearing on what is beside them, which take
/// as many bytes or fewer; 0 for all others.
class ShortLetters {
 public:
  static const ShortLetters& instance() {
    static const ShortLetters letters;
    return letters;
  }

  char32_t operator[](std::size_t c) const { return plain_[c]; }

 private:
  ShortLetters() {
    for (char32_t c = 1; c < plain_.size(); ++c) {
      const char32_t small = to_lonely_small_letter(c);
      const Character character = CharacterTable::instance()[small];
      const bool is_left_out = small == stress || character.is(Character::ignorable);
      const bool is_longer = small >= plain_.size() || (c < 0x80 && small >= 0x80);
      if (!is_left_out && !is_longer)
        plain_[c] = static_cast<char16_t>(character.is(Character::apostrophe) ? U'\'' : small);
    }
  }

  std::array<char16_t, 0x800> plain_{};
};

/// to_plain_text of a word of nothing but those characters; empty for another.
std::string to_plain_short_text(std::string_view word) {
  const ShortLetters& letters = ShortLetters::instance();
  std::string plain(word.size(), '\0');
  char* end = plain.data();
  for (std::size_t at = 0; at < word.size();) {
    const auto lead = static_cast<unsigned char>(word[at]);
    const CodePoint point = lead < 0xE0 ? decode_at(word, at) : CodePoint();
    const char32_t letter = point.is_well_formed() ? letters[point.value] : 0;
    if (letter == 0) return {};
    if (letter >= 0x80) *end++ = static_cast<char>(0xC0 | letter >> 6);
    *end++ = static_cast<char>(letter < 0x80 ? letter : 0x80 | (letter & 0x3F));
    at += point.size;
  }
  plain.resize(static_cast<std::size_t>(end - plain.data()));
  return plain;
}

template <class Visit>
void visit_plain_letters(std::string_view word, const Visit& visit) {
  const CharacterTable& characters = CharacterTable::instance();
  const std::string small = to_small_letters(word);
  for (std::size_t at = 0; at < small.size();) {
    const CodePoint point = decode_at(small, at);
    at += point.size;
    const char32_t letter = point.is_well_formed() ? point.value : U'\uFFFD';
    const Character character = characters[letter];
    if (character.is(Character::apostrophe))
      visit(U'\'');
    else if (letter != stress && !character.is(Character::ignorable))
      visit(letter);
  }
}

}  // namespace

Letters to_letters(std::string_view text) {
  Letters letters;
  letters.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    letters += point.is_well_formed() ? point.value : U'\uFFFD';
    at += point.size;
  }
  return letters;
}

std::string to_text(LettersView letters) {
  std::string text;
  text.reserve(letters.size() * 2);
  for (const char32_t letter : letters) append_utf8(text, letter);
  return text;
}

Letters to_plain_letters(std::string_view word) {
  Letters plain;
  visit_plain_letters(word, [&](char32_t letter) { plain += letter; });
  return plain;
}

std::string to_plain_text(std::string_view word) {
  std::string plain = to_plain_short_text(word);
  if (!plain.empty()) return plain;
  plain.reserve(word.size());
  visit_plain_letters(word, [&](char32_t letter) { append_utf8(plain, letter); });
  return plain;
}

}  // namespace canonym
