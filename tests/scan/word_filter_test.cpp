#include "match/word_filter.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "icu/characters.h"
#include "icu/fold.h"

namespace canonym {
namespace {

/// A text with one word, which begins at `at`.
struct Written {
  std::string text;
  std::size_t at;
};

/// Words around one character: inside, in front and at the end, in Latin and Cyrillic.
std::vector<Written> words_with(char32_t value) {
  std::string letter;
  append_utf8(letter, value);
  std::vector<Written> words;
  for (const std::string& word : {letter, "Ab" + letter + "c", "Жб" + letter + "в", letter + "ov",
                                  letter + "ов", "a" + letter + "’s", "Abcdefghijklmn" + letter + "opq",
                                  "Жбаб" + letter + "вгд", "Жба" + letter + "бвгд", letter + "\u0306"}) {
    words.push_back({"(" + word + " behind it", 1});
    // Letters of two bytes are read in another way where so much follows.
    if (value < 0x800) words.push_back({"(" + word + std::string(128, ' '), 1});
  }
  return words;
}

/// Adds to the lexicon all that the word may be read as.
void learn(const WordReader& reader, const Written& written, LexiconBuilder& lexicon) {
  Word word;
  reader.read(written.text, written.at, 1000, word);
  for (std::size_t i = 0; i < word.end_count; ++i) lexicon.add(word.folded_to(word.ends[i]));
}

bool may_be_listed(const WordFilter& filter, const Written& written) {
  return filter.glance(written.text, written.at).answer == WordGlance::Answer::may_be_listed;
}

}  // namespace

TEST_CASE("the filter lets every word pass that folds like one of the rules, whatever characters it has") {
  const WordReader reader(CharacterTable::instance());
  constexpr char32_t step = 64;  // few words at a time, so that chance lets none pass
  for (char32_t first = 0x80; first < 0x30000; first += step) {
    LexiconBuilder lexicon;
    std::vector<Written> all;
    for (char32_t value = first; value < first + step; ++value)
      if (value < 0xD800 || value > 0xDFFF)
        for (Written& written : words_with(value))
          if (reader.is_name_start(written.text, written.at)) all.push_back(std::move(written));
    for (const Written& written : all) learn(reader, written, lexicon);
    const WordFilter filter(lexicon.finish(), reader);
    for (const Written& written : all) {
      CAPTURE(written.text);
      CHECK(may_be_listed(filter, written));
    }
  }
}

TEST_CASE("the filter keeps other words back") {
  const WordReader reader(CharacterTable::instance());
  LexiconBuilder lexicon;
  lexicon.add("mcdonald's");
  lexicon.add("тихановская");
  lexicon.add("lukasenka");
  const WordFilter filter(lexicon.finish(), reader);
  struct Row {
    const char *why, *text;
    bool passes;
  };
  const Row rows[] = {
      {"as it is listed, in any case", "LUKASENKA said", true},
      {"with diacritics", "Łukašenka said", true},
      {"before a possessive", "Lukasenka’s", true},
      {"where the apostrophe counts", "McDonald’s", true},
      {"an initial", "S. Lukasenka", true},
      {"an initial of two letters", "Yu. Lukasenka", true},
      {"an initial in Cyrillic", "Ю. Тихановская", true},
      {"in Cyrillic", "Тихановская.", true},
      {"cut off by ill-formed bytes", "Lukasenka\xFF", true},
      {"another word", "Minister", false},
      {"another word of non-ASCII letters", "Œuvre", false},
      {"another Cyrillic word", "Министр", false},
      {"the beginning of a listed word", "Lukas", false},
      {"a listed word and more", "Lukasenkas", false},
      {"a long word", "Donaudampfschifffahrtsgesellschaft", false},
      {"an unlisted word before a possessive", "Minister’s", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(may_be_listed(filter, {row.text, 0}) == row.passes);
  }
}

TEST_CASE("both ways to look at a word agree") {
  const WordReader reader(CharacterTable::instance());
  LexiconBuilder lexicon;
  lexicon.add("tikhanovskaya");
  const WordFilter filter(lexicon.finish(), reader);
  for (const std::string word : {"A", "Ab", "Yu", "Abcdefg", "Abcdefgh", "ABCDEFGHI", "Tikhanovskaya",
                                 "A1b2c3d4e5f6g7h", "Abcdefghijklmnop", "Abcdefghijklmnopq", "20"})
    for (const char next : {' ', '.', ',', '-'}) {
      const std::string text = word + next + std::string(16, ' ');
      const WordGlance quick = filter.glance_at_ascii(text.data(), word.size(), next);
      const WordGlance exact = filter.glance(text, 0);
      CAPTURE(text);
      CHECK(quick.answer == exact.answer);
      CHECK(quick.hash == exact.hash);
      CHECK(quick.run == exact.run);
    }
}

TEST_CASE("of few words, the beginnings let the same words pass as the filter, and some others") {
  const WordReader reader(CharacterTable::instance());
  LexiconBuilder lexicon;
  for (const char* word : {"tikhanovskaya", "kyiv", "mcdonald's", "o'brien", "a1", "тихановская"})
    lexicon.add(word);
  const WordFilter filter(lexicon.finish(), reader);
  REQUIRE(filter.tells_beginnings());
  struct Row {
    const char *why, *word;
    bool passes;
  };
  const Row rows[] = {
      {"short", "Kyiv", true},
      {"long", "TIKHANOVSKAYA", true},
      {"another that begins with the same eight letters", "Tikhanovich", true},
      {"without its apostrophe, which does not count", "McDonalds", true},
      {"the same among the first eight letters", "OBrien", true},
      {"with a digit", "A1", true},
      {"an initial", "S", true},
      {"the beginning of a listed word", "Tikhan", false},
      {"another word", "Minister", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    const std::string text = row.word + std::string(1, '.') + std::string(16, ' ');
    const std::size_t size = text.find('.');
    CHECK(filter.may_begin_ascii(text.data(), size, '.') == row.passes);
    if (filter.glance_at_ascii(text.data(), size, '.').answer == WordGlance::Answer::may_be_listed)
      CHECK(row.passes);
  }
}

TEST_CASE("of more words there are more bits for beginnings; of many they would tell nothing") {
  const WordReader reader(CharacterTable::instance());
  const auto lexicon_of = [](int words) {
    LexiconBuilder lexicon;
    for (int i = 0; i < words; ++i) lexicon.add("w" + std::to_string(i));
    return lexicon.finish();
  };
  CHECK_FALSE(WordFilter(lexicon_of(40'000), reader).tells_beginnings());
  const WordFilter filter(lexicon_of(20'000), reader);
  REQUIRE(filter.tells_beginnings());
  int passed = 0;
  for (int i = 0; i < 40'000; ++i) {
    const std::string text = "W" + std::to_string(i) + std::string(16, ' ');
    const bool passes = filter.may_begin_ascii(text.data(), text.find(' '), ' ');
    if (i < 20'000) REQUIRE(passes);
    passed += i < 20'000 ? 0 : passes;
  }
  CHECK(passed < 20'000 / 8);
}

TEST_CASE("a Cyrillic word is seen alike where much stands behind it and at the end of a text") {
  const WordReader reader(CharacterTable::instance());
  LexiconBuilder lexicon;
  for (const char* word : {"ёлкин", "цой", "андрей", "володимир", "тихановская"})
    lexicon.add(fold_text(word));
  const WordFilter filter(lexicon.finish(), reader);
  struct Row {
    const char *why, *word;
    bool passes;
  };
  const Row rows[] = {
      {"one letter", "Я", false},
      {"three letters, the last with a mark that counts", "Цой", true},
      {"four letters", "Ёжик", false},
      {"a mark that does not count", "Елкин", true},
      {"in capitals", "АНДРЕЙ", true},
      {"eight letters, all that a key has", "Тиханова", false},
      {"nine letters", "Володимир", true},
      {"twelve letters", "Тихановскаяя", true},
      {"of more letters than are looked at", "Сельскохозяйственноперерабатывающепромышленностроительный",
       false},
      {"old letters", "Ѳедоръ", false},
      {"a letter of another lead", "Қазақстан", false},
      {"with a letter of ASCII", "Тихановскаяa", true},
  };
  for (const Row& row : rows)
    for (const char* next : {"", " ", ".", "»", "’", "'s", "\u0301", "\xFF", "\xD0"}) {
      const std::string text = std::string(row.word) + next;
      CAPTURE(row.why);
      CAPTURE(text);
      const WordGlance at_end = filter.glance(text, 0);
      const WordGlance before_more = filter.glance(text + std::string(200, ' '), 0);
      CHECK(at_end.answer == before_more.answer);
      CHECK(at_end.hash == before_more.hash);
      CHECK(at_end.run == before_more.run);
      if (*next == ' ') CHECK((at_end.answer == WordGlance::Answer::may_be_listed) == row.passes);
    }
}

}  // namespace canonym
