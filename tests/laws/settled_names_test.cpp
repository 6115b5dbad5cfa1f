#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "laws/quick_annotations.h"
#include "match/compiled.h"
#include "match/text_languages.h"
#include "normalize/text_memory.h"
#include "support/random_tables.h"

namespace canonym {
namespace {

/// Names of few words that are often settled: without styles and native forms.
std::string make_plain_name(RandomMaker& maker) {
  const std::vector<std::string> words = {"Luk", "Iz",   "Lük",  "Luky", "Żana", "Анна", "An",
                                          "X",   "NATO", "луна", "www",  "Corp", "of",   "Mc Luk"};
  const std::vector<std::string> joiners = {" ", " ", " ", " ", " ", "-", "  ", "’"};
  const std::vector<std::string> ends = {".", ", Inc.", "’s", "!"};
  std::string name = words[maker.below(words.size())];
  for (std::size_t more = maker.below(3); more > 0; --more)
    name += joiners[maker.below(joiners.size())] + words[maker.below(words.size())];
  if (maker.one_in(8)) name += ends[maker.below(ends.size())];
  return name;
}

RandomCase make_plain_case(RandomMaker& maker) {
  const std::vector<std::string> kinds = {"organization", "organization", "place",  "place",
                                          "place",        "place",        "person", "term"};
  RandomCase made;
  if (maker.one_in(5)) {
    made.tables = make_random_tables(maker);
    made.rules.tables = made.tables.tables;
  }
  const auto add_spelling = [&] {
    made.pieces.push_back(make_plain_name(maker));
    return '"' + made.pieces.back() + '"';
  };
  const std::size_t records = 1 + maker.below(4);
  for (std::size_t i = 0; i < records; ++i) {
    RuleText::Record record{"r" + std::to_string(i), {"kind: " + kinds[maker.below(kinds.size())]}};
    record.lines.push_back("canonical: " + add_spelling());
    record.lines.push_back("variants: [" + add_spelling() + ", " + add_spelling() + "]");
    if (maker.one_in(6)) record.lines.push_back("never: [" + add_spelling() + "]");
    if (maker.one_in(6)) record.lines.push_back("styles: {de: " + add_spelling() + "}");
    if (maker.one_in(6)) record.lines.push_back("native: {ru: " + add_spelling() + "}");
    made.rules.records.push_back(record);
  }
  return made;
}

/// Most names stand between words that no name has.
std::string make_text(RandomMaker& maker, const RandomCase& made) {
  const std::vector<std::string> words = {"said", "and then", "слово", "x", "Then", "of", "2020"};
  const std::vector<std::string> gaps = {" ", " ", " ", "\n", ", ", ". ", " (", ") ", "; ", "’s ", "-"};
  std::string text;
  for (int i = 0; i < 20; ++i) {
    text += made.pieces[maker.below(made.pieces.size())] + gaps[maker.below(gaps.size())];
    if (!maker.one_in(5)) text += words[maker.below(words.size())] + gaps[maker.below(gaps.size())];
  }
  return text;
}

/// Of the names of a text, how many are settled.
std::size_t count_settled(const Matcher& matcher, const std::string& text, const NormalizeOptions& options) {
  TextMemory memory(matcher.compiled(), find_text_languages(matcher.compiled(), text));
  memory.known.enter(text);
  std::size_t count = 0;
  annotate_text(matcher, text, options, [&](const Annotation& annotation) {
    count += memory.settled.find(text, annotation.span.begin, 0) != nullptr;
  });
  return count;
}

std::string in_rules(const std::string& names) {
  return "canonym: 1\nchecks: {all: off}\nnames:\n" + names;
}

}  // namespace

TEST_CASE("what is written for settled names is what weighing them says") {
  const std::uint32_t seed = number_from_environment("CANONYM_SEED", 20200914);
  const std::uint32_t rounds = number_from_environment("CANONYM_ROUNDS", 10000) / 20;
  MESSAGE("CANONYM_SEED=" << seed << " CANONYM_ROUNDS=" << rounds * 20);
  RandomMaker maker(seed);
  std::size_t settled = 0;
  for (std::uint32_t round = 0; round < rounds; ++round) {
    const RandomCase made = make_plain_case(maker);
    const std::string text = maker.one_in(3) ? make_prose(maker, made) : make_text(maker, made);
    NormalizeOptions options;
    options.ignore_case = maker.one_in(4);
    if (!is_annotated_alike(made, text, options)) return;
    if (const auto rules = load_yaml(made.rules.to_yaml()))
      settled += count_settled(Matcher(*rules), text, options);
  }
  CHECK(settled * 2 > rounds);  // of 20 names in each text; most sets are too nasty for it
}

TEST_CASE("a name is settled where nothing is left to decide") {
  struct Row {
    const char* why;
    const char* names;
    const char* text;  ///< with one name
    bool is_settled;
  };
  const std::string luk = "  luk: {canonical: Luk Works, kind: organization, variants: [Luck Works]}\n";
  const Row rows[] = {
      {"a variant between foreign words", "", "said Luck Works said", true},
      {"the canonical spelling, which is kept", "", "said Luk Works said", true},
      {"at the ends of a text", "", "Luck Works", true},
      {"a period behind it", "", "said Luck Works.", true},
      {"other capitals may be those of a headline", "", "said LUCK WORKS said", false},
      {"letters with marks that fold alike", "", "said Lück Works said", true},
      {"a soft hyphen inside", "", "said Lu\u00ADck Works said", false},
      {"an apostrophe, which decides how those of the name are written", "", "said Luck Work’s said", false},
      {"blanks that are written otherwise", "", "said Luck  Works said", false},
      {"a neighbour that could be part of a name", "", "said Luck Works Luk said", false},
      {"another record has the same spelling",
       "  other: {canonical: Other Works, kind: organization, variants: [Luck Works]}\n",
       "said Luck Works said", false},
      {"another record has the canonical spelling",
       "  other: {canonical: Other Works, kind: organization, variants: [Luk Works]}\n",
       "said Luck Works said", false},
      {"a longer name begins so, but a foreign word follows",
       "  other: {canonical: Luck Works East, kind: organization}\n", "said Luck Works said", true},
      {"a longer name begins so, and its word follows",
       "  other: {canonical: Luck Works East, kind: organization}\n", "said Luck Works east said", false},
      {"with a sign behind it the canonical spelling is another name",
       "  other: {canonical: Luk Works!, kind: organization}\n", "said Luck Works said", false},
      {"its first word is a name, too, and shorter", "  other: {canonical: Luck, kind: place}\n",
       "said Luck Works said", true},
      {"its first word is a family name, with which names are composed",
       "  other: {canonical: Anna Luck, kind: person}\n", "said Luck Works said", false},
      {"an address would begin with it", "  web: {canonical: Web, kind: organization, variants: [www]}\n",
       "said www said", false},
      {"a short word before a period may be an initial",
       "  xi: {canonical: Ksi, kind: organization, variants: [Xi]}\n", "said Xi. Then", false},
      {"the same, where no period follows", "  xi: {canonical: Ksi, kind: organization, variants: [Xi]}\n",
       "said Xi said", true},
      {"a term is written as its place asks for",
       "  term: {canonical: Colour, kind: term, variants: [Color]}\n", "said Color said", false},
      {"a native form may be written for one in its script",
       "  minsk: {canonical: Minsk, kind: place, variants: [Mensk], native: {be: Мінск}}\n",
       "said Mensk said", false},
      {"a style may be asked for",
       "  minsk: {canonical: Minsk, kind: place, variants: [Mensk], styles: {de: Minßk}}\n",
       "said Mensk said", false},
      {"in Cyrillic as in Latin", "  minsk: {canonical: Мінск, kind: place, variants: [Менск]}\n",
       "слово Менск слово", true},
      {"in another script than the canonical spelling",
       "  minsk: {canonical: Minsk, kind: place, variants: [Мінск]}\n", "слово Мінск слово", false},
      {"an abbreviation is written whatever the capitals",
       "  un: {canonical: United Nations, kind: organization, variants: [UNO]}\n", "said UNO said", false},
      {"a single letter is in capitals, as a headline is",
       "  x: {canonical: X Works, kind: organization, variants: [X Workes]}\n", "said X Workes said", false},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.why));
    const std::optional<RuleSet> rules = load_yaml(in_rules(luk + row.names));
    REQUIRE(rules);
    const Matcher matcher(*rules);
    CHECK(count_settled(matcher, row.text, {}) == (row.is_settled ? 1 : 0));
    CHECK(difference_of_annotations(in_rules(luk + row.names), row.text, {}) == "");
  }
}

TEST_CASE("a set that is too large for caches, in which is looked ahead, is found alike") {
  constexpr std::size_t records = 17'000;  // of two words each
  const auto word = [](std::size_t number, char first) {
    std::string letters(1, first);
    for (; number > 0; number /= 23) letters += static_cast<char>('a' + number % 23);
    return letters;
  };
  RandomMaker maker(20200914);
  std::string names, text;
  for (std::size_t i = 0; i < records; ++i)
    names += "  n" + std::to_string(i) + ": {canonical: " + word(i, 'K') + " " + word(i, 'L') +
             "x, kind: place, variants: [" + word(i, 'K') + " " + word(i, 'L') + "]}\n";
  for (int i = 0; i < 3000; ++i) {
    const std::size_t number = maker.below(records);
    text += word(number, 'K') + (maker.one_in(9) ? "-" : " ") + word(maker.one_in(5) ? 7 : number, 'L') +
            (maker.one_in(3) ? " " : ", said ");
  }
  const std::string rules = in_rules(names);
  CHECK(load_yaml(rules));
  CHECK(difference_of_annotations(rules, text, {}) == "");
}

TEST_CASE("settled names are for canonical spellings in the script of the text") {
  NormalizeOptions options;
  CHECK(SettledNames::are_for(options));
  options.style = "de";  // records with styles are not settled
  CHECK(SettledNames::are_for(options));
  NormalizeOptions in_latin, by_id, with_schemes;
  in_latin.script = ScriptChoice::latin;
  by_id.replace_with = ReplaceWith::id;
  with_schemes.with_schemes = true;
  for (const NormalizeOptions& other : {in_latin, by_id, with_schemes})
    CHECK_FALSE(SettledNames::are_for(other));
}

}  // namespace canonym
