#include "explain/inflect_name.h"

#include "icu/casing.h"
#include "icu/characters.h"
#include "letters/letters.h"
#include "letters/pieces.h"

namespace canonym {
namespace {

std::string inflect_word(std::string_view word, Of of, std::size_t cell, const InflectionTable& table) {
  if (!CharacterTable::instance().read(word, 0).character.is(Character::upper)) return std::string(word);
  const std::vector<std::string> forms = table.inflect(to_plain_text(word), cell, of);
  return forms.empty() ? std::string(word) : capitalize(forms.front());
}

std::string inflect_words(std::string_view words, Of of, std::size_t cell, const InflectionTable& table) {
  std::string inflected;
  std::size_t done = 0;
  for (const Span piece : split_pieces(words, {0, words.size()})) {
    inflected += words.substr(done, piece.begin - done);
    inflected += inflect_word(words.substr(piece.begin, piece.size()), of, cell, table);
    done = piece.end;
  }
  return inflected += words.substr(done);
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
