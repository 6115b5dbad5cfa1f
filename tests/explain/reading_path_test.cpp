#include "derive/reading_path.h"

#include <doctest/doctest.h>

#include "explain/count_spellings.h"
#include "explain/spelled_letters.h"
#include "rules/load_text.h"
#include "rules/model.h"

namespace canonym {
namespace {

/// The tables of a native language with these rows; labels in the order in which they come first.
class Table {
 public:
  explicit Table(const std::string& rows)
      : loaded_(load_text("canonym: 1\ncorrespondences: ru\ntitle: t\nsource: s\nrows: {" + rows +
                          "}\nsamples: {а: a}\n")),
        maker_(options_) {
    REQUIRE(loaded_.rules);
    Diagnostics problems;
    for (const LetterTable& table : loaded_.rules->model().tables) table_.add(table, labels_, problems);
  }

  Lattice lattice(LettersView word) { return maker_.make(word, table_); }

  /// "t1 x2+1 !1": sizes in letters of what each grapheme was read as, `+` deviations, `!` unread.
  std::string read(LettersView word, std::string_view spelling, std::string_view preferred = "") {
    const LabelSet labels = preferred.empty() ? 0 : labels_.find(preferred);
    const ReadingPath path =
        find_reading_path(lattice(word), options_, read_marked_letters(spelling), labels);
    std::string text = std::to_string(path.unread) + "," + std::to_string(path.deviations);
    if (path.nearest != ~LabelSet{0}) text += " " + labels_.names_of(path.convention).front();
    const SpelledLetters letters(spelling);
    for (const PathStep& step : path.steps) {
      if (step.edge.native_size == 0 && step.begin == step.end) continue;
      text += " " + std::string(letters.text_of(step.begin, step.end)) + (step.rendering ? "" : "!");
      if (step.deviations > 0) text += "+" + std::to_string(step.deviations);
    }
    return text;
  }

  std::size_t count(LettersView word) { return count_spellings(lattice(word), options_).count; }

 private:
  LoadResult loaded_;
  LabelTable labels_;
  Correspondences table_;
  OptionSets options_;
  LatticeMaker maker_;
};

constexpr const char* rows =
    "а: {a: all}, к: {k: en de, c: rare en, q: fr}, х: {kh: en, ch: de}, ш: {š: cs, sh: en}, "
    "кс: {x: en de}, '(к)(#)': {as: lt}, ь: {'': all}";

}  // namespace

TEST_CASE("the best way through a word") {
  struct Row {
    const char* why;
    LettersView word;
    const char *spelling, *want;
  };
  const Row table[] = {
      {"every convention", U"аа", "aa", "0,0 a a"},
      {"one of two", U"ха", "cha", "0,0 de ch a"},
      {"the nearer one: one deviation of four graphemes", U"хкша", "chkša", "0,1 de ch k š+1 a"},
      {"a rare rendering", U"ка", "ca", "0,1 en c+1 a"},
      {"several letters at once", U"кса", "xa", "0,0 en x a"},
      {"what is put in at the end", U"ак", "akas", "0,1 en a k as+1"},
      {"a silent letter", U"аь", "a", "0,0 a "},
      {"a mark that is left out where the spelling has none", U"ша", "sa", "0,0 cs s a"},
      {"a mark that is left out where it has another", U"шша", "sša", "0,1 cs s+1 š a"},
      {"a mark too many", U"а", "ā", "0,1 ā+1"},
      {"a grapheme that cannot be read", U"ахак", "azak", "2,0 en a z! a k"},
      {"one that is left out", U"ахак", "aak", "2,0 en a ! a k"},
      {"letters too many at the end", U"ак", "akz", "2,0 en a k z!"},
      {"nothing of it", U"а", "zzz", "4,0 zzz!"},
      {"an empty spelling", U"а", "", "2,0 !"},
  };
  for (const Row& row : table) {
    CAPTURE(row.why);
    Table letters(rows);
    CHECK(letters.read(row.word, row.spelling) == row.want);
  }
}

TEST_CASE("of equal conventions the preferred one is named") {
  Table letters(rows);
  CHECK(letters.read(U"ка", "ka") == "0,0 en k a");
  CHECK(letters.read(U"ка", "ka", "de") == "0,0 de k a");
  CHECK(letters.read(U"ка", "ka", "fr") == "0,0 en k a");
}

TEST_CASE("spellings without deviation are counted once each") {
  struct Row {
    const char* why;
    LettersView word;
    std::size_t want;
  };
  const Row table[] = {
      {"one for all", U"аа", 1},
      {"ch and kh", U"ха", 2},
      {"never two conventions together: khkh, chch", U"хх", 2},
      {"rare ones do not count: ka, qa", U"ка", 2},
      {"x and ks, and qs, for с stands as it is", U"кс", 3},
      {"no word", U"", 1},
  };
  for (const Row& row : table) {
    CAPTURE(row.why);
    Table letters(rows);
    CHECK(letters.count(row.word) == row.want);
  }
  Table many("а: {a: en, o: en, e: en, u: en}");
  CHECK(many.count(U"аааааааааа") == 10'000);
}

TEST_CASE("letters know where they stand") {
  struct Row {
    const char *why, *word;
    std::vector<std::string> want;
  };
  const Row table[] = {
      {"letters", "abc", {"a", "b", "c"}},
      {"an apostrophe goes with the letter before", "a’b", {"a’", "b"}},
      {"at the beginning with the first", "’ab", {"’a", "b"}},
      {"marks too", "a\u0301b", {"a\u0301", "b"}},
      {"a ligature is two letters in one place", "æb", {"", "æ", "b"}},
      {"two bytes", "śл", {"ś", "л"}},
      {"nothing", "", {}},
  };
  for (const Row& row : table) {
    CAPTURE(row.why);
    const SpelledLetters letters(row.word);
    std::vector<std::string> got;
    for (std::size_t i = 0; i < letters.letters().size(); ++i) got.emplace_back(letters.text_of(i, i + 1));
    CHECK(got == row.want);
  }
}

TEST_CASE("marked letters are written with their marks") {
  for (const std::string word :
       {"š", "łódź", "æ", "œuvre", "ş", "ḥ", "abc", "тихановская", "a\u0304\u0301"}) {
    CAPTURE(word);
    const std::string want = word == "a\u0304\u0301" ? "a" : word;
    CHECK(to_text(read_marked_letters(word)) == want);
  }
}

}  // namespace canonym
