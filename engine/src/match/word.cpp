#include "match/word.h"

#include <algorithm>

namespace canonym {
namespace {

constexpr std::size_t most_white_space = 128;
constexpr std::size_t longest_elision = 6;  // letters: "lorsqu’" is rarer before a name than "quelqu’"

/// English endings after an apostrophe that are no part of a name.
constexpr std::array<std::string_view, 6> possessive_endings{"s", "d", "ll", "ve", "re", "m"};

}  // namespace

std::size_t WordReader::skip_ignorable(std::string_view text, std::size_t at) const {
  while (at < text.size()) {
    const auto next = characters_.read(text, at);
    if (!next.character.is(Character::ignorable)) break;
    at += next.size;
  }
  return at;
}

/// Behind an apostrophe that ends a word inside a name (Kazan’ Arena).
std::size_t WordReader::skip_closing_apostrophe(std::string_view text, std::size_t at) const {
  if (at == text.size()) return at;
  const auto apostrophe = characters_.read(text, at);
  const std::size_t next = at + apostrophe.size;
  if (!apostrophe.character.is(Character::apostrophe) || next >= text.size()) return at;
  const Character after = characters_.read(text, next).character;
  return after.is(Character::space) || after.is(Character::hyphen) ? next : at;
}

bool WordReader::is_possessive(std::string_view text, std::size_t apostrophe_end) const {
  std::string ending;
  std::size_t at = apostrophe_end;
  while (at < text.size() && ending.size() < 3) {
    const char letter = static_cast<char>(text[at] | 0x20);
    if (letter < 'a' || letter > 'z') break;
    ending += letter;
    ++at;
  }
  if (at < text.size() && characters_.read(text, at).character.is(Character::word)) return false;
  return std::find(possessive_endings.begin(), possessive_endings.end(), ending) != possessive_endings.end();
}

/// After d’, l’, qu’ and the like; not after O’, nor inside a word where an
/// apostrophe stands for a soft sign or a hard one (Luk’janchenko, Лук’янченко).
bool WordReader::is_after_elision(std::string_view text, std::size_t apostrophe,
                                  const Character& first) const {
  std::size_t letters = 0;
  std::size_t at = apostrophe;
  Character last, character;
  while (at > 0 && letters <= longest_elision) {
    const CodePoint point = decode_before(text, at);
    character = point.is_well_formed() ? characters_[point.value] : Character();
    if (!character.is(Character::word)) break;
    if (++letters == 1) last = character;
    at -= point.size;
  }
  if (letters == 0) return true;  // an opening quote
  if (letters > longest_elision || !last.is(Character::strips_marks) || !first.is(Character::strips_marks))
    return false;
  const bool is_irish = letters == 1 && last.fold() == "o";
  if (letters <= 2) return !is_irish;
  return first.is(Character::upper) && !last.is(Character::upper);
}

bool WordReader::is_name_start(std::string_view text, std::size_t at) const {
  const Character first = characters_.read(text, at).character;
  if (!first.is(Character::word)) return false;
  std::size_t before = at;
  Character previous;
  do {
    if (before == 0) return true;
    const CodePoint point = decode_before(text, before);
    if (!point.is_well_formed()) return true;
    previous = characters_[point.value];
    before -= point.size;
  } while (previous.is(Character::ignorable));
  if (previous.is(Character::word)) return first.is(Character::solo) || previous.is(Character::solo);
  if (!previous.is(Character::apostrophe)) return true;
  return is_after_elision(text, before, first);
}

void WordReader::add_end(Word& word, std::size_t end, LetterCase letter_case) const {
  if (word.end_count == Word::most_ends) return;
  word.ends[word.end_count++] = {end, word.folded.size(), letter_case};
}

void WordReader::read(std::string_view text, std::size_t at, std::size_t most_bytes, Word& word) const {
  word.begin = at;
  word.folded.clear();
  word.end_count = 0;
  LetterCase letter_case;
  MarkRule rule = MarkRule::keep;
  std::size_t end = at;
  bool is_solo = false;
  while (at < text.size()) {
    const auto [character, value, size] = characters_.read(text, at);
    if (character.is(Character::word)) {
      const bool begins_another = is_solo ? !character.is(Character::mark) : character.is(Character::solo);
      if (begins_another && end > word.begin) break;
      is_solo = character.is(Character::solo);
      characters_.append_folded(character, value, rule, word.folded);
      if (character.is(Character::cased)) letter_case.add(character.is(Character::upper));
      end = at + size;
      if (word.folded.size() > most_bytes) return void(word.end_count = 0);
    } else if (character.is(Character::apostrophe) && end > word.begin && !is_solo) {
      const std::size_t next = skip_ignorable(text, at + size);
      if (next == text.size() || !characters_.read(text, next).character.is(Character::word)) break;
      if (is_possessive(text, next)) {
        add_end(word, end, letter_case);
        word.folded += '\'';  // Belarusian’s is not Belarusians, though other apostrophes do not count
      }
    } else if (!character.is(Character::ignorable) || end == word.begin) {
      break;
    }
    at += size;
  }
  if (end == word.begin) {  // a sign
    const auto [character, value, size] = characters_.read(text, at);
    characters_.append_folded(character, value, rule, word.folded);
    end = at + size;
  }
  add_end(word, end, letter_case);
  std::reverse(word.ends.begin(), word.ends.begin() + static_cast<std::ptrdiff_t>(word.end_count));
}

Joined WordReader::read_joiner(std::string_view text, std::size_t end, std::string_view folded) const {
  Joined joined;
  if (folded == ".") joined.joiner = Joiner::blank;
  std::size_t at = skip_closing_apostrophe(text, skip_ignorable(text, end));
  std::size_t line_breaks = 0;
  const std::size_t begin = at;
  while (at < text.size()) {
    const auto [character, value, size] = characters_.read(text, at);
    if (character.is(Character::hyphen) && joined.joiner == Joiner::none) {
      joined.joiner = Joiner::hyphen;
      joined.at = skip_ignorable(text, at + size);
      const bool has_next = joined.at < text.size();
      joined.is_joined = has_next && characters_.read(text, joined.at).character.is(Character::word);
      return joined;
    }
    if (!character.is(Character::space) && !character.is(Character::ignorable)) break;
    if (at + size - begin > most_white_space) return joined;
    const bool ends_crlf = value == U'\n' && at > 0 && text[at - 1] == '\r';
    if (character.is(Character::newline) && !ends_crlf && ++line_breaks > 1) return joined;
    if (character.is(Character::space)) joined.joiner = Joiner::blank;
    at += size;
  }
  joined.at = at;
  joined.has_line_break = line_breaks > 0;
  joined.is_joined = at < text.size() && !characters_.read(text, at).character.is(Character::apostrophe) &&
                     characters_.read(text, at).value != CodePoint::ill_formed;
  return joined;
}

}  // namespace canonym
