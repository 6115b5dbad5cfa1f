#include "import/spell_capitals.h"

#include <algorithm>
#include <array>
#include <functional>

#include "icu/casing.h"
#include "utf8.h"

namespace canonym {
namespace {

bool has_any(std::string_view word, std::string_view bytes) {
  return word.find_first_of(bytes) != std::string_view::npos;
}

/// Each piece between hyphens begins with a capital.
std::string capitalize_pieces(std::string_view word) {
  std::string capitalized;
  for (std::size_t begin = 0; begin < word.size();) {
    const std::size_t end = std::min(word.find('-', begin), word.size() - 1) + 1;
    capitalized += capitalize(to_lower(word.substr(begin, end - begin)));
    begin = end;
  }
  return capitalized;
}

std::string spell_word_of_person(std::string_view word) {
  const bool is_initial = word.size() == 1 || has_any(word, ".");
  return is_initial || to_upper(word) != word ? std::string(word) : capitalize_pieces(word);
}

/// A short word that cannot be spoken, or has signs of an abbreviation at it.
bool may_be_abbreviation(std::string_view word) {
  constexpr std::size_t most_letters = 5;
  if (has_any(word, ".()0123456789&")) return true;
  return word.size() <= most_letters && is_ascii(word) && !has_any(word, "AEIOUY");
}

/// Articles, prepositions and conjunctions of the languages in which organizations are listed.
bool is_small_word(std::string_view word) {
  constexpr std::array<std::string_view, 24> small{"and", "da",  "das", "de",  "del", "der", "des", "di",
                                                   "do",  "dos", "du",  "e",   "et",  "for", "in",  "la",
                                                   "las", "le",  "les", "los", "of",  "on",  "the", "und"};
  return std::ranges::find(small, word) != small.end();
}

std::string spell_word_of_many(std::string_view word, bool is_first) {
  if (may_be_abbreviation(word)) return std::string(word);
  const std::string folded = to_lower(word);
  return !is_first && is_small_word(folded) ? folded : capitalize_pieces(word);
}

/// Word by word, with the blanks between them.
std::string spell_words(std::string_view name,
                        const std::function<std::string(std::string_view, bool)>& spell) {
  std::string spelled;
  for (std::size_t begin = 0; begin < name.size();) {
    const std::size_t end = std::min(name.find(' ', begin), name.size());
    spelled += spell(name.substr(begin, end - begin), begin == 0);
    if (end < name.size()) spelled += ' ';
    begin = end + 1;
  }
  return spelled;
}

}  // namespace

std::string spell_capitals(std::string_view name, Kind kind) {
  if (kind == Kind::person)
    return spell_words(name, [](std::string_view word, bool) { return spell_word_of_person(word); });
  const bool is_one_word = name.find(' ') == std::string_view::npos;
  constexpr std::size_t most_of_one_word = 5;  // bytes: "HAMAS" is left to who reads the rules
  if (to_upper(name) != name || (is_one_word && name.size() <= most_of_one_word)) return std::string(name);
  return spell_words(name, spell_word_of_many);
}

}  // namespace canonym
