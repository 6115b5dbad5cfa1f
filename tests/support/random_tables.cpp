#include "support/random_tables.h"

#include <array>
#include <set>

#include "icu/casing.h"
#include "utf8.h"

namespace canonym {
namespace {

constexpr std::array letters{"а", "б", "к", "л", "і", "ь", "ш", "ц"};
constexpr std::array contexts{"V", "C", "#", "а", "к", "ь", "ка", "ш", "'", "V #", "к ц", "!V", "!#", "!к ш"};
constexpr std::array renderings{"a", "b", "k", "l",  "i",  "j",  "s",  "h",  "ts", "š",
                                "ł", "á", "",  "ka", "sh", "ia", "as", "kh", "c",  "ů"};
constexpr std::array labels{"all", "en de pl", "en pl", "pl", "de nat", "all", "en", "pl rare", "rare"};
constexpr std::array latin_endings{"-", "a", "i", "ka", "ą", "owi", "ja", "u"};
constexpr std::array native_endings{"-", "а", "і", "ка", "ам", "у", "кай"};
constexpr const char* head = "canonym: 1\ntitle: x\nsource: x\nchecks: {all: off}\n";
constexpr const char* classes = "classes: {V: а і, C: б к л ш ц}\n";

template <class List>
std::string pick(RandomMaker& maker, const List& list) {
  return list[maker.below(std::size(list))];
}

std::string in_brackets(const std::string& text) {
  return "(" + text + ")";
}

/// A pattern, and the letters in it.
std::string make_pattern(RandomMaker& maker, std::string& of) {
  of = pick(maker, letters);
  if (maker.one_in(4)) of += pick(maker, letters);
  std::string pattern = of;
  if (maker.one_in(3)) pattern = in_brackets(pick(maker, contexts)) + pattern;
  if (maker.one_in(3)) pattern += in_brackets(pick(maker, contexts));
  return pattern;
}

/// Rows with patterns that differ: most single letters, then others.
template <class MakeRow>
std::vector<std::string> make_rows(RandomMaker& maker, const MakeRow& make_row) {
  std::vector<std::string> rows;
  std::set<std::string> seen;
  const auto add = [&](const std::string& pattern, const std::string& of) {
    if (seen.insert(pattern).second) rows.push_back("\"" + pattern + "\": " + make_row(of));
  };
  for (const char* letter : letters)
    if (!maker.one_in(5)) add(letter, letter);
  for (std::size_t i = maker.below(5); i > 0; --i) {
    std::string of;
    const std::string pattern = make_pattern(maker, of);
    add(pattern, of);
  }
  if (rows.empty()) add("а", "а");
  return rows;
}

RuleText::Table make_correspondences(RandomMaker& maker, const std::string& language, RandomTables& to) {
  RuleText::Table table{
      head + ("correspondences: " + language + "\n") + classes, {}, "samples: {}\n", "rows:\n"};
  const auto make_row = [&](const std::string& of) {
    std::set<std::string> seen;
    std::string row = "{";
    for (std::size_t i = 1 + maker.below(3); i > 0; --i) {
      const std::string rendering = pick(maker, renderings);
      if (!seen.insert(rendering).second) continue;
      row += (seen.size() > 1 ? ", \"" : "\"") + rendering + "\": " + pick(maker, labels);
      to.renderings[language + of].push_back(rendering);
    }
    return row + "}";
  };
  table.rows = make_rows(maker, make_row);
  for (const char* behind : {"", "(#)"})
    if (maker.one_in(3))
      table.rows.push_back("\"" + in_brackets(pick(maker, contexts)) + behind + "\": " + make_row(""));
  return table;
}

RuleText::Table make_relation(RandomMaker& maker, const std::string& from, const std::string& to_language,
                              RandomTables& to) {
  RuleText::Table table{head + ("relation: {from: " + from + ", to: " + to_language + "}\n") + classes,
                        {},
                        "samples: {}\n",
                        "rows:\n"};
  const auto make_row = [&](const std::string& of) {
    std::set<std::string> seen;
    std::string row;
    for (std::size_t i = 1 + maker.below(3); i > 0; --i) {
      std::string letter = maker.one_in(6) ? "-" : pick(maker, letters);
      if (maker.one_in(4)) letter += letter == "-" ? "" : pick(maker, letters);
      if (!seen.insert(letter).second) continue;
      row += (seen.size() > 1 ? " " : "") + letter;
      if (letter != "-") to.related[from + of].push_back(letter);
    }
    return "\"" + row + "\"";
  };
  table.rows = make_rows(maker, make_row);
  return table;
}

RuleText::Table make_inflection(RandomMaker& maker, const std::string& language, RandomTables& to) {
  constexpr std::array latin_bases{"a", "i", "ka", "(a k)", "(!k)", "(V)k", "(#)ab", "(C)a", "l"};
  constexpr std::array native_bases{"а", "і", "ка", "(а к)", "(!к)", "(V)к", "(#)аб", "(C)а", "л"};
  constexpr std::array uses{"given", "family", "place", "patronymic", "given family", "family place"};
  const bool is_latin = language == "pl";
  RuleText::Table table{head + ("inflection: " + language + "\n") +
                            (is_latin ? "words: w na\nclasses: {V: a i, C: b k l s}\n"
                                      : "words: не што\nclasses: {V: а і, C: б к л ш}\n") +
                            "cases: nom gen dat\n",
                        {},
                        "samples: []\n",
                        "paradigms:\n"};
  for (std::size_t i = 1 + maker.below(4); i > 0; --i) {
    std::string row =
        "- {base: \"" + (is_latin ? pick(maker, latin_bases) : pick(maker, native_bases)) + "\", ";
    if (!maker.one_in(3)) row += "of: " + pick(maker, uses) + ", ";
    row += "forms: {";
    bool is_first = true;
    for (const char* name : {"nom", "gen", "dat"}) {
      if (maker.one_in(2) && !is_first) continue;
      const std::string ending = is_latin ? pick(maker, latin_endings) : pick(maker, native_endings);
      row += std::string(is_first ? "" : ", ") + name + ": \"" + ending + "\"";
      is_first = false;
      (is_latin ? to.latin_endings : to.native_endings).push_back(ending == "-" ? "" : ending);
    }
    table.rows.push_back(row + "}}");
  }
  return table;
}

RuleText::Table make_guard(RandomMaker& maker) {
  constexpr std::array steps{"{0: 0, 4: 1}", "{0: 1, 3: 2, 4: 0}", "{0: 3}", "{0: 2, 5: 9}", "{0: 1}"};
  RuleText::Table table{head + std::string("guard: g\n"), {}, "", ""};
  table.rows.push_back("shortest: " + std::to_string(maker.below(4)));
  table.rows.push_back("deviations: " + pick(maker, steps));
  if (maker.one_in(2)) table.rows.push_back("deviations-alone: " + pick(maker, steps));
  if (maker.one_in(2))
    table.rows.push_back("words: {x: \"" + pick(maker, renderings) + pick(maker, renderings) + " baka\"}");
  if (maker.one_in(2)) table.rows.push_back(maker.one_in(2) ? "own-endings: pl" : "own-endings: en pl");
  table.is_flat = true;
  return table;
}

std::vector<std::string> split_letters(const std::string& text) {
  std::vector<std::string> all;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = decode_at(text, at).size;
    all.push_back(text.substr(at, size));
    at += size;
  }
  return all;
}

/// The letters as a table has them; a letter without a row as it is.
std::string replace_letters(RandomMaker& maker, const std::map<std::string, std::vector<std::string>>& table,
                            const std::string& language, const std::vector<std::string>& word) {
  std::string written;
  for (const std::string& letter : word) {
    const auto options = table.find(language + letter);
    if (options == table.end() || maker.one_in(40)) {
      written += letter;
    } else {
      written += pick(maker, options->second);
    }
  }
  return written;
}

std::string write_word(RandomMaker& maker, const RandomTables& tables, const std::string& native) {
  std::vector<std::string> word = split_letters(to_lower(native));
  std::string language = maker.one_in(4) ? "ru" : "be";
  if (maker.one_in(4) && !tables.related.empty()) {
    word = split_letters(replace_letters(maker, tables.related, language, word));
    language = language == "be" ? "ru" : "be";
  }
  const bool stays = maker.one_in(4);
  std::string written;
  if (stays) {
    for (const std::string& letter : word) written += letter;
  } else {
    written = replace_letters(maker, tables.renderings, language, word);
    if (const auto put_in = tables.renderings.find(language);
        put_in != tables.renderings.end() && maker.one_in(3))
      written += pick(maker, put_in->second);
  }
  const std::vector<std::string>& endings = stays ? tables.native_endings : tables.latin_endings;
  if (!endings.empty() && maker.one_in(2)) {
    if (!written.empty() && maker.one_in(2))
      written.resize(written.size() - decode_before(written, written.size()).size);
    written += pick(maker, endings);
  }
  std::vector<std::string> split = split_letters(written);
  if (!split.empty() && !maker.one_in(10)) split[0] = to_upper(split[0]);
  std::string all;
  for (const std::string& letter : split) all += letter;
  return all;
}

}  // namespace

RandomTables make_random_tables(RandomMaker& maker) {
  RandomTables made;
  if (maker.one_in(2)) return made;
  made.tables.push_back(make_correspondences(maker, "be", made));
  if (maker.one_in(2)) made.tables.push_back(make_correspondences(maker, "ru", made));
  if (maker.one_in(2)) made.tables.push_back(make_relation(maker, "be", "ru", made));
  if (maker.one_in(4)) made.tables.push_back(make_relation(maker, "be", "uk", made));
  if (maker.one_in(4)) made.tables.push_back(make_relation(maker, "ru", "be", made));
  if (!maker.one_in(3)) made.tables.push_back(make_inflection(maker, "pl", made));
  if (maker.one_in(2)) made.tables.push_back(make_inflection(maker, "be", made));
  if (maker.one_in(3)) made.tables.push_back(make_inflection(maker, "ru", made));
  if (!maker.one_in(5)) made.tables.push_back(make_guard(maker));
  return made;
}

std::string make_native_word(RandomMaker& maker) {
  std::string word = to_upper(pick(maker, letters));
  for (std::size_t size = 1 + maker.below(4); size > 0; --size) {
    if (maker.one_in(30)) word += "’";
    word += pick(maker, letters);
  }
  return word;
}

std::string write_derived(RandomMaker& maker, const RandomTables& tables, const std::string& native) {
  std::string all, word;
  const auto finish = [&] {
    if (!word.empty()) all += write_word(maker, tables, word);
    word.clear();
  };
  for (const std::string& letter : split_letters(native)) {
    const bool is_joiner = letter == " " || letter == "-";
    if (is_joiner) finish();
    if (is_joiner && maker.one_in(4))
      all += letter == " " ? "-" : " ";
    else
      (is_joiner ? all : word) += letter;
  }
  finish();
  return all;
}

}  // namespace canonym
