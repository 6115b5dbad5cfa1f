#include "explain/inflect_name.h"

#include "icu/casing.h"
#include "icu/characters.h"
#include "letters/letters.h"

namespace canonym {
namespace {

bool divides(const Character& character) {
  return character.is(Character::space) || character.is(Character::hyphen);
}

std::string inflect_word(std::string_view word, Of of, std::size_t cell, const InflectionTable& table) {
  if (!CharacterTable::instance().read(word, 0).character.is(Character::upper)) return std::string(word);
  const std::vector<std::string> forms = table.inflect(to_text(to_plain_letters(word)), cell, of);
  return forms.empty() ? std::string(word) : capitalize(forms.front());
}

std::string inflect_words(std::string_view words, Of of, std::size_t cell, const InflectionTable& table) {
  const CharacterTable& characters = CharacterTable::instance();
  std::string inflected;
  std::size_t begin = 0;
  const auto end_word = [&](std::size_t end) {
    if (end > begin) inflected += inflect_word(words.substr(begin, end - begin), of, cell, table);
  };
  for (std::size_t at = 0; at < words.size();) {
    const auto [character, value, size] = characters.read(words, at);
    if (divides(character)) {
      end_word(at);
      inflected += words.substr(at, size);
      begin = at + size;
    }
    at += size;
  }
  end_word(words.size());
  return inflected;
}

}  // namespace

std::optional<std::string> inflect_name(const NameForm& form, Kind kind, std::size_t cell,
                                        const InflectionTable& table) {
  std::string inflected;
  const auto add = [&](std::string_view words, Of of) {
    if (words.empty()) return;
    if (!inflected.empty()) inflected += ' ';
    inflected += inflect_words(words, of, cell, table);
  };
  if (form.family.empty()) {
    add(form.whole, kind == Kind::person ? Of::family : Of::place);
  } else {
    add(form.given, Of::given);
    add(form.middle, Of::patronymic);
    add(form.family, Of::family);
  }
  return inflected == form.whole ? std::nullopt : std::optional(inflected);
}

}  // namespace canonym
