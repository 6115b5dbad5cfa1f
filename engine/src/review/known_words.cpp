#include "review/known_words.h"

namespace canonym {

/// Calls `visit` for every word that could begin anywhere but within a plain run of letters.
template <class Visit>
void KnownWords::visit_words(std::string_view text, const Visit& visit) const {
  const CharacterTable& characters = compiled_.reader.characters();
  Word word;
  bool is_inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto [character, value, size] = characters.read(text, at);
    const bool is_letter = character.is(Character::word) && !character.is(Character::solo);
    if (!is_letter || !is_inside) {
      compiled_.reader.read(text, at, compiled_.longest_word(), word);
      for (std::size_t i = 0; i < word.end_count; ++i) visit(word, word.ends[i]);
    }
    is_inside = is_letter;
    at += size;
  }
}

void KnownWords::collect(std::string_view text, std::vector<WordId>& words) {
  visit_words(text, [&](const Word& word, const Word::End& end) {
    const WordId listed = compiled_.index.lexicon().find(word.folded_to(end));
    if (listed != Lexicon::unknown) words.push_back(listed);
    for (const WordReading& reading : readings_.read(text.substr(word.begin, end.end - word.begin)))
      words.push_back(reading.word);
  });
  readings_.forget();
}

void KnownWords::collect_folded(std::string_view spelling, std::vector<WordId>& words) const {
  visit_words(spelling, [&](const Word& word, const Word::End& end) {
    const WordId listed = compiled_.index.lexicon().find(word.folded_to(end));
    if (listed != Lexicon::unknown) words.push_back(listed);
  });
}

}  // namespace canonym
