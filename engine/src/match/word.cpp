#include "match/word.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "match/ascii_block.h"
#include "match/word_key.h"

namespace canonym {
namespace {

constexpr std::size_t most_white_space = 128;
constexpr std::size_t longest_elision = 6;  // letters: "lorsqu’" is rarer before a name than "quelqu’"

constexpr std::size_t longest_possessive = 3;  // bytes, of ’ll

/// English endings after an apostrophe that are no part of a name.
constexpr std::array<std::string_view, 6> possessive_endings{"s", "d", "ll", "ve", "re", "m"};

/// Of the letters of two bytes from Greek and Cyrillic on: those before are Latin, among others of one byte,
/// and marks.
bool begins_pair(char byte) {
  const auto lead = static_cast<unsigned char>(byte);
  return lead >= 0xCE && lead <= 0xDF;
}

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

/// Whether a word goes on at `at`, be it over ignorable characters or an apostrophe.
bool WordReader::continues_word(std::string_view text, std::size_t at) const {
  at = skip_ignorable(text, at);
  if (at < text.size() && characters_.read(text, at).character.is(Character::apostrophe))
    at = skip_ignorable(text, at + characters_.read(text, at).size);
  if (at == text.size()) return false;
  const Character next = characters_.read(text, at).character;
  return next.is(Character::word) && !next.is(Character::solo);
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
  if (continues_word(text, at)) return false;
  return std::find(possessive_endings.begin(), possessive_endings.end(), ending) != possessive_endings.end();
}

/// The last character before `at` that is not ignorable; one without flags at the front.
WordReader::CharacterBefore WordReader::read_before(std::string_view text, std::size_t at) const {
  CharacterBefore before{{}, at};
  while (before.begin > 0) {
    const CodePoint point = decode_before(text, before.begin);
    before.character = point.is_well_formed() ? characters_[point.value] : Character();
    before.begin -= point.size;
    if (!before.character.is(Character::ignorable)) return before;
  }
  return {{}, at};
}

/// A letter of a script without spaces, or a mark on one.
bool WordReader::is_part_of_solo(std::string_view text, CharacterBefore character) const {
  while (character.character.is(Character::mark)) character = read_before(text, character.begin);
  return character.character.is(Character::solo);
}

/// After d’, l’, qu’ and the like; not after O’, nor inside a word where an
/// apostrophe stands for a soft sign or a hard one (Luk’janchenko, Лук’янченко).
bool WordReader::is_after_elision(std::string_view text, std::size_t apostrophe,
                                  const Character& first) const {
  const CharacterBefore nearest = read_before(text, apostrophe);
  // An opening quote, which Chinese and Thai write without a blank.
  if (!nearest.character.is(Character::word) || is_part_of_solo(text, nearest)) return true;
  const Character& last = nearest.character;
  std::size_t letters = 0;
  for (CharacterBefore before = nearest; before.character.is(Character::word) && letters <= longest_elision;
       before = read_before(text, before.begin))
    ++letters;
  if (letters > longest_elision || !last.is(Character::strips_marks) || !first.is(Character::strips_marks))
    return false;
  const bool is_irish = letters == 1 && last.fold() == "o";
  if (letters <= 2) return !is_irish;
  return first.is(Character::upper) && !last.is(Character::upper);
}

bool WordReader::is_name_start(std::string_view text, std::size_t at) const {
  const Character first = characters_.read(text, at).character;
  if (!first.is(Character::word)) return false;
  const CharacterBefore previous = read_before(text, at);
  if (previous.character.is(Character::word))
    return first.is(Character::solo) || (!first.is(Character::mark) && is_part_of_solo(text, previous));
  if (!previous.character.is(Character::apostrophe) || first.is(Character::solo)) return true;
  return is_after_elision(text, previous.begin, first);
}

void WordReader::add_end(Word& word, std::size_t end, LetterCase letter_case) const {
  if (word.end_count == Word::most_ends) return;
  word.ends[word.end_count++] = {end, word.folded.size(), letter_case};
}

std::size_t WordReader::read_ascii(std::string_view text, std::size_t at, Word& word,
                                   LetterCase& letter_case) {
  while (at + AsciiBlock::size <= text.size()) {
    const AsciiBlock block(text.data() + at);
    const std::size_t count = block.count_leading();
    const bool has_digit = (block.digits & mask_of_bytes(count)) != 0;
    if (has_digit) break;
    const Little64 small = block.small_letters();
    word.folded.append(reinterpret_cast<const char*>(&small), count);
    letter_case.add(block.capitals(), count);
    at += count;
    if (count < AsciiBlock::size) return at;
  }
  for (; at < text.size(); ++at) {
    const char byte = text[at];
    const bool is_capital = byte >= 'A' && byte <= 'Z';
    const bool is_letter = is_capital || (byte >= 'a' && byte <= 'z');
    if (!is_letter && (byte < '0' || byte > '9')) break;
    word.folded += is_capital ? static_cast<char>(byte | 0x20) : byte;
    if (is_letter) letter_case.add(is_capital);
  }
  return at;
}

void WordReader::read(std::string_view text, std::size_t at, std::size_t most_bytes, Word& word) const {
  word.begin = at;
  word.folded.clear();
  word.end_count = 0;
  LetterCase letter_case;
  most_bytes += longest_possessive;  // the shorter end may be that of the longest word there is
  // Most words are ASCII letters up to a blank, and need no tables.
  const std::size_t end = read_ascii(text.substr(0, at + most_bytes + 1), at, word, letter_case);
  if (word.folded.size() > most_bytes) return;
  const bool is_whole = end > at && (end == text.size() || (static_cast<unsigned char>(text[end]) < 0x80 &&
                                                            text[end] != '\'' && text[end] != '`'));
  if (is_whole) return add_end(word, end, letter_case);
  read_rest(text, end, most_bytes, word, letter_case);
  std::reverse(word.ends.begin(), word.ends.begin() + static_cast<std::ptrdiff_t>(word.end_count));
}

/// Goes on over letters of two bytes, as those of Cyrillic are, which need no more than a look into the
/// table.
std::size_t WordReader::read_pairs(std::string_view text, std::size_t at, std::size_t most_bytes,
                                   MarkRule& rule, Word& word, LetterCase& letter_case) const {
  constexpr int kinds = Character::word | Character::mark | Character::solo;
  constexpr std::size_t most_fold_bytes = sizeof Character::fold_bytes;
  std::array<char, 64> folded;  // taken over when it is full
  std::size_t size = 0;
  const Character* last_folded = nullptr;
  const auto take_over = [&] { word.folded.append(folded.data(), std::exchange(size, 0)); };
  for (std::size_t count = CyrillicBlock::size / 2; count == CyrillicBlock::size / 2; at += count * 2) {
    if (at + CyrillicBlock::size > text.size() || word.folded.size() + size > most_bytes) break;
    const CyrillicBlock block(text.data() + at, cyrillic_folds_);
    count = block.count;
    if (count == 0) break;
    const Little64 bytes = block.folded;
    std::memcpy(folded.data() + size, &bytes, CyrillicBlock::size);
    size += count * 2;
    if (size > folded.size() - most_fold_bytes) take_over();
    letter_case.add(block.capitals(), count);
    last_folded = &characters_.in_two_bytes(block.letter(count - 1));
  }
  for (; at + 1 < text.size() && word.folded.size() + size <= most_bytes; at += 2) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const auto last = static_cast<unsigned char>(text[at + 1]);
    if (!begins_pair(text[at]) || (last & 0xC0) != 0x80) break;
    const Character& character =
        characters_.in_two_bytes(static_cast<char32_t>(lead & 0x1F) << 6 | (last & 0x3F));
    if ((character.flags & kinds) != Character::word) break;
    std::memcpy(folded.data() + size, character.fold_bytes.data(), most_fold_bytes);
    size += character.fold_size;
    if (size > folded.size() - most_fold_bytes) take_over();
    if (character.fold_size > 0) last_folded = &character;
    if (character.is(Character::cased)) letter_case.add(character.is(Character::upper));
  }
  take_over();
  if (last_folded) rule = CharacterTable::mark_rule_of(*last_folded);
  return at;
}

/// Goes on with a word of which the ASCII letters up to `at` have been read.
void WordReader::read_rest(std::string_view text, std::size_t at, std::size_t most_bytes, Word& word,
                           LetterCase letter_case) const {
  const bool is_after_letter = at > word.begin && (text[at - 1] > '9');
  MarkRule rule = is_after_letter ? MarkRule::strip : MarkRule::keep;
  std::size_t end = at;
  bool is_solo = false;
  while (at < text.size()) {
    if (!is_solo && begins_pair(text[at])) {
      const std::size_t next = read_pairs(text, at, most_bytes, rule, word, letter_case);
      if (word.folded.size() > most_bytes) return void(word.end_count = 0);
      if (next > at) end = at = next;
      if (at == text.size()) break;
    }
    const auto [character, value, size] = characters_.read(text, at);
    if (character.is(Character::word)) {
      const bool begins_another = is_solo ? !character.is(Character::mark) : character.is(Character::solo);
      if (begins_another && end > word.begin) break;
      is_solo = character.is(Character::solo) || (is_solo && character.is(Character::mark));
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
  if (end == word.begin) end = read_sign(text, end, rule, word);
  add_end(word, end, letter_case);
}

std::size_t WordReader::read_sign(std::string_view text, std::size_t at, MarkRule rule, Word& word) const {
  const auto [character, value, size] = characters_.read(text, at);
  characters_.append_folded(character, value, rule, word.folded);
  if (character.is(Character::apostrophe)) word.folded += '\'';
  return at + size;
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
      joined.at = skip_ignorable(text, at + size);
      const bool joins =
          joined.at < text.size() && characters_.read(text, joined.at).character.is(Character::word);
      if (!joins) break;  // a dash: a sign like others
      joined.joiner = Joiner::hyphen;
      joined.is_joined = true;
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
  joined.is_joined = at < text.size() && characters_.read(text, at).value != CodePoint::ill_formed;
  return joined;
}

std::optional<std::size_t> WordReader::find_word_after_blank(std::string_view text, std::size_t end) const {
  const CodePoint last = end > 0 ? decode_before(text, end) : CodePoint{};
  const bool is_after_period = last.is_well_formed() && characters_[last.value].fold() == ".";
  const Joined next = read_joiner(text, end, is_after_period ? "." : "");
  if (!next.is_joined || next.joiner != Joiner::blank) return std::nullopt;
  return next.at;
}

}  // namespace canonym
