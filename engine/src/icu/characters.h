#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "utf8.h"

namespace canonym {

/// What matching asks of a character, from ICU's Unicode data. `word` is letter, mark or
/// digit; the other classes are apart from it, except that a soft-sign mark
/// (ʹ ʺ) is a word character that folds to nothing.
struct Character {
  enum Flag : std::uint16_t {
    word = 1 << 0,
    ignorable = 1 << 1,  ///< soft hyphen, zero-width and other default-ignorable characters
    space = 1 << 2,      ///< White_Space
    newline = 1 << 3,    ///< ends a line: LF, VT, FF, CR, NEL, LS, PS
    hyphen = 1 << 4,
    apostrophe = 1 << 5,
    solo = 1 << 6,  ///< of a script written without spaces: a word by itself
    upper = 1 << 7,
    cased = 1 << 8,  ///< upper, title or lower case
    mark = 1 << 9,
    strips_marks = 1 << 10,  ///< Latin or Greek letter: the marks on it do not count
    cyrillic = 1 << 11,
  };
  std::uint16_t flags = 0;
  std::uint8_t fold_size = 0;
  std::array<char, 9> fold_bytes{};  ///< what it folds to by itself; see CharacterTable::append_folded

  bool is(Flag flag) const { return (flags & flag) != 0; }
  std::string_view fold() const { return {fold_bytes.data(), fold_size}; }
};

/// Whether marks that follow count, which depends on the letter they stand on.
enum class MarkRule : std::uint8_t { keep, strip, cyrillic };

/// Character data in memory for the scripts of most texts, from ICU for the rest.
/// Immutable: threads share the one instance.
class CharacterTable {
 public:
  /// Throws Error when ICU's data is missing.
  static const CharacterTable& instance();

  Character operator[](char32_t c) const { return c < table_.size() ? table_[c] : look_up(c); }

  /// The same without a copy, for those below U+0800, which two bytes or one hold.
  const Character& in_two_bytes(char32_t c) const { return table_[c]; }

  /// The character at `at` of a text; an ill-formed byte has no flags.
  struct Read {
    Character character;
    char32_t value;
    std::size_t size;
  };
  Read read(std::string_view text, std::size_t at) const {
    const CodePoint point = decode_at(text, at);
    if (!point.is_well_formed()) return {{}, point.value, 1};
    return {(*this)[point.value], point.value, point.size};
  }

  /// Appends what the character folds to; `rule` carries what the last letter
  /// said of its marks to the next call (`keep` at the start).
  void append_folded(const Character& character, char32_t value, MarkRule& rule, std::string& folded) const {
    if (character.is(Character::mark)) return append_mark(character, value, rule, folded);
    if (character.fold_size == 0) return;
    for (const char byte : character.fold()) folded += byte;  // few, mostly
    rule = mark_rule_of(character);
  }

  /// What a letter says of the marks behind it.
  static MarkRule mark_rule_of(const Character& character) {
    if (character.is(Character::strips_marks)) return MarkRule::strip;
    return character.is(Character::cyrillic) ? MarkRule::cyrillic : MarkRule::keep;
  }

 private:
  static void append_mark(const Character& mark, char32_t value, MarkRule rule, std::string& folded);
  CharacterTable();
  static Character look_up(char32_t c);

  std::vector<Character> table_;
};

}  // namespace canonym
