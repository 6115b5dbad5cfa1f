#include "normalize/written_word.h"

#include "compose/words.h"
#include "icu/casing.h"
#include "icu/characters.h"
#include "icu/normal.h"
#include "utf8.h"

namespace canonym {
namespace {

const CharacterTable& characters() {
  return CharacterTable::instance();
}

/// Without what the eye does not see, hyphens all alike, composed.
std::string simplify(std::string_view word) {
  std::string simple;
  for (std::size_t at = 0; at < word.size();) {
    const auto [character, value, size] = characters().read(word, at);
    if (character.is(Character::hyphen))
      simple += '-';
    else if (!character.is(Character::ignorable))
      simple += word.substr(at, size);
    at += size;
  }
  return to_nfc(simple);
}

/// The parts of a compound, each with the hyphen behind it.
std::vector<std::string_view> split_at_hyphens(std::string_view word) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < word.size();) {
    const auto [character, value, size] = characters().read(word, at);
    at += size;
    if (!character.is(Character::hyphen) && at < word.size()) continue;
    parts.push_back(word.substr(begin, at - begin));
    begin = at;
  }
  return parts;
}

/// `written` with a capital if `found` begins with one.
std::string write_capital(std::string_view found, std::string_view written) {
  const bool has_capital = (letter_case_of(found).capitals & 1) != 0;
  return has_capital ? capitalize(written) : std::string(written);
}

}  // namespace

std::vector<Span> split_words_of_text(std::string_view text, Span span) {
  const std::vector<std::string_view> words = split_words(text.substr(span.begin, span.size()));
  std::vector<Span> spans;
  spans.reserve(words.size());
  for (const std::string_view word : words) {
    const auto begin = static_cast<std::size_t>(word.data() - text.data());
    spans.push_back({begin, begin + word.size()});
  }
  return spans;
}

LetterCase letter_case_of(std::string_view word) {
  LetterCase letters;
  for (std::size_t at = 0; at < word.size();) {
    const auto [character, value, size] = characters().read(word, at);
    if (character.is(Character::cased)) letters.add(character.is(Character::upper));
    at += size;
  }
  return letters;
}

CaseOfName case_of_name(std::string_view text, Span span) {
  bool has_capitals = false;
  for (const Span word : split_words_of_text(text, span)) {
    const LetterCase letters = letter_case_of(text.substr(word.begin, word.size()));
    if (letters.letters < 2) continue;
    if (!letters.is_upper()) return {};
    has_capitals = true;
  }
  return {has_capitals};
}

std::string write_in_case(std::string_view found, std::string_view written, CaseOfName name,
                          bool keeps_pattern) {
  const LetterCase letters = letter_case_of(found);
  if (letters.is_upper() && (letters.letters > 1 || name.is_all_capitals)) return to_upper(written);
  if (!keeps_pattern || !letter_case_of(written).is_lower()) return std::string(written);
  const std::vector<std::string_view> found_parts = split_at_hyphens(found);
  const std::vector<std::string_view> written_parts = split_at_hyphens(written);
  if (found_parts.size() != written_parts.size()) return write_capital(found, written);
  std::string result;
  for (std::size_t i = 0; i < found_parts.size(); ++i)
    result += write_capital(found_parts[i], written_parts[i]);
  return result;
}

std::string write_apostrophes(std::string_view found, std::string written) {
  std::string_view apostrophe;
  for (std::size_t at = 0; at < found.size() && apostrophe.empty();) {
    const auto [character, value, size] = characters().read(found, at);
    if (character.is(Character::apostrophe)) apostrophe = found.substr(at, size);
    at += size;
  }
  if (apostrophe.empty()) return written;
  std::string result;
  for (std::size_t at = 0; at < written.size();) {
    const auto [character, value, size] = characters().read(written, at);
    result += character.is(Character::apostrophe) ? apostrophe : std::string_view(written).substr(at, size);
    at += size;
  }
  return result;
}

bool is_written_so(std::string_view found, std::string_view written) {
  if (found == written) return true;
  // Nothing of ASCII is invisible, composed, or a hyphen of another kind.
  if (is_ascii(found) && is_ascii(written)) return false;
  return simplify(found) == simplify(written);
}

std::size_t apostrophe_at_begin(std::string_view text) {
  if (text.empty()) return 0;
  const auto [character, value, size] = characters().read(text, 0);
  return character.is(Character::apostrophe) ? size : 0;
}

std::size_t apostrophe_at_end(std::string_view text) {
  if (text.empty()) return 0;
  const CodePoint last = decode_before(text, text.size());
  return last.is_well_formed() && characters()[last.value].is(Character::apostrophe) ? last.size : 0;
}

}  // namespace canonym
