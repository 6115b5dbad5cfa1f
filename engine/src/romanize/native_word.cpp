#include "romanize/native_word.h"

#include "icu/casing.h"
#include "icu/characters.h"
#include "icu/normal.h"

namespace canonym {
namespace {

bool is_digit(char32_t c) {
  return c >= U'0' && c <= U'9';
}

bool is_letter(const CharacterTable::Read& read) {
  return read.character.is(Character::word) && !read.character.is(Character::mark) && !is_digit(read.value);
}

bool goes_with_letter(const Character& character) {
  return character.is(Character::mark) || character.is(Character::ignorable);
}

/// The one code point that a letter and a mark compose to, or 0.
char32_t compose(char32_t letter, char32_t mark) {
  std::string pair;
  append_utf8(pair, letter);
  append_utf8(pair, mark);
  const std::string composed = to_nfc(pair);
  const CodePoint point = decode_at(composed, 0);
  return point.size == composed.size() ? point.value : 0;
}

/// Reads the words of one text.
class WordReader {
 public:
  explicit WordReader(std::string_view text) : text_(text) {}

  std::vector<NativeWord> read() {
    std::vector<NativeWord> words;
    while (at_ < text_.size()) {
      const auto first = characters_.read(text_, at_);
      if (is_letter(first))
        words.push_back(read_word());
      else
        at_ += first.size;
    }
    return words;
  }

 private:
  NativeWord read_word() {
    NativeWord word;
    while (at_ < text_.size()) {
      const auto read = characters_.read(text_, at_);
      if (is_letter(read))
        add_letter(read, word);
      else if (read.character.is(Character::apostrophe) && is_letter_at(at_ + read.size))
        add_apostrophe(read, word);
      else
        break;
    }
    return word;
  }

  bool is_letter_at(std::size_t at) const {
    return at < text_.size() && is_letter(characters_.read(text_, at));
  }

  void add_letter(const CharacterTable::Read& read, NativeWord& word) {
    const std::size_t begin = at_;
    at_ += read.size;
    char32_t letter = read.value;
    while (at_ < text_.size()) {
      const auto mark = characters_.read(text_, at_);
      const char32_t composed = mark.character.is(Character::mark) ? compose(letter, mark.value) : 0;
      if (composed == 0) break;
      letter = composed;
      at_ += mark.size;
    }
    const std::size_t end_of_letter = at_;
    while (at_ < text_.size()) {
      const auto mark = characters_.read(text_, at_);
      if (!goes_with_letter(mark.character)) break;
      at_ += mark.size;
    }
    const bool is_capital = read.character.is(Character::upper);
    word.letters += to_small_letter(letter);
    word.spans.push_back({begin, at_});
    word.marks.push_back(end_of_letter - begin);
    word.is_cased.push_back(read.character.is(Character::cased));
    word.is_capital.push_back(is_capital);
  }

  void add_apostrophe(const CharacterTable::Read& read, NativeWord& word) {
    word.letters += U'\'';
    word.spans.push_back({at_, at_ + read.size});
    word.marks.push_back(read.size);
    word.is_cased.push_back(false);
    word.is_capital.push_back(false);
    at_ += read.size;
  }

  const CharacterTable& characters_ = CharacterTable::instance();
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<NativeWord> read_native_words(std::string_view text) {
  return WordReader(text).read();
}

}  // namespace canonym
