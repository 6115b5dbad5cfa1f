#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "icu/characters.h"
#include "match/cyrillic_block.h"
#include "match/letter_case.h"

namespace canonym {

/// A word of a text: a run of letters, marks and digits with the apostrophes
/// inside it, or one sign. Where an apostrophe may be that of a possessive, the
/// word has a second, shorter end. An apostrophe on its own is a sign, too.
struct Word {
  struct End {
    std::size_t end = 0;          ///< byte after the last letter or mark
    std::size_t folded_size = 0;  ///< bytes of `folded` up to there
    LetterCase letter_case;
  };
  static constexpr std::size_t most_ends = 2;

  std::size_t begin = 0;
  std::string folded;
  std::array<End, most_ends> ends;  ///< the longest first
  std::size_t end_count = 0;        ///< 0: too long to be known

  /// Whether the letters up to there have no possessive in them: only so is a word read as anything
  /// but a listed spelling.
  bool is_shortest(const End& end) const { return end.end == ends[end_count - 1].end; }

  std::string_view folded_to(const End& end) const {
    return std::string_view(folded).substr(0, end.folded_size);
  }
};

/// What stands between two words of a name.
enum class Joiner : std::uint8_t { none, blank, hyphen };

/// The next word after a joiner, if there is one. `at` is where it begins.
struct Joined {
  bool is_joined = false;
  Joiner joiner = Joiner::none;
  std::size_t at = 0;
  bool has_line_break = false;
};

/// Reads words and what joins them, alike for texts and for spellings.
class WordReader {
 public:
  explicit WordReader(const CharacterTable& characters)
      : characters_(characters), cyrillic_folds_(characters) {}

  const CharacterTable& characters() const { return characters_; }
  const CyrillicFolds& cyrillic_folds() const { return cyrillic_folds_; }

  /// Whether a name may begin at `at`: on a word character, at a word boundary, not
  /// inside a word with apostrophes other than after an elision (d’, l’, qu’).
  bool is_name_start(std::string_view text, std::size_t at) const;

  /// The word at `at`, which is a word character or a sign. Gives up after
  /// `most_bytes` of folded text.
  void read(std::string_view text, std::size_t at, std::size_t most_bytes, Word& word) const;

  /// What joins the word that ends at `end` with the next: nothing, one hyphen before a word
  /// character, or white space of at most 128 bytes with at most one line break. After a period
  /// (`folded` is the word) it makes no difference whether a blank follows.
  Joined read_joiner(std::string_view text, std::size_t end, std::string_view folded = {}) const;

  /// Where the word begins that a blank joins with what ends at `end`.
  std::optional<std::size_t> find_word_after_blank(std::string_view text, std::size_t end) const;

  bool is_after_apostrophe(std::string_view text, std::size_t at) const {
    return read_before(text, at).character.is(Character::apostrophe);
  }

 private:
  struct CharacterBefore {
    Character character;
    std::size_t begin = 0;  ///< where it begins; the place itself when nothing stands before
  };
  CharacterBefore read_before(std::string_view text, std::size_t at) const;
  bool is_part_of_solo(std::string_view text, CharacterBefore character) const;
  bool is_after_elision(std::string_view text, std::size_t apostrophe, const Character& first) const;
  static std::size_t read_ascii(std::string_view text, std::size_t at, Word& word, LetterCase& letter_case);
  std::size_t read_pairs(std::string_view text, std::size_t at, std::size_t most_bytes, MarkRule& rule,
                         Word& word, LetterCase& letter_case) const;
  void read_rest(std::string_view text, std::size_t at, std::size_t most_bytes, Word& word,
                 LetterCase letter_case) const;
  std::size_t read_sign(std::string_view text, std::size_t at, MarkRule rule, Word& word) const;
  void add_end(Word& word, std::size_t end, LetterCase letter_case) const;
  bool continues_word(std::string_view text, std::size_t at) const;
  bool is_possessive(std::string_view text, std::size_t apostrophe_end) const;
  std::size_t skip_closing_apostrophe(std::string_view text, std::size_t at) const;
  std::size_t skip_ignorable(std::string_view text, std::size_t at) const;

  const CharacterTable& characters_;
  CyrillicFolds cyrillic_folds_;
};

}  // namespace canonym
