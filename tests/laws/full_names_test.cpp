#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

#include "laws/quick_annotations.h"
#include "match/compiled.h"
#include "match/text_languages.h"
#include "normalize/text_memory.h"

namespace canonym {
namespace {

/// Letters that are written in two ways, so that one word may be the name of several records.
RuleText::Table make_table() {
  RuleText::Table table{"canonym: 1\ntitle: x\nsource: x\nchecks: {all: off}\ncorrespondences: be\n"
                        "classes: {V: а і}\n",
                        {},
                        "samples: {}\n",
                        "rows:\n"};
  const std::array rows{"а: {a: all}",         "в: {v: en, w: pl}", "і: {i: en, y: pl}",
                        "к: {k: all}",         "н: {n: all, nn: pl}", "о: {o: all}",
                        "ў: {u: en, w: pl}",   "я: {ia: en, ya: pl}"};
  for (const char* row : rows) table.rows.emplace_back(row);
  return table;
}

struct Named {
  const char *latin, *native;
};
constexpr std::array given_names{Named{"Ivan", "Іван"}, Named{"Iwan", "Іван"}, Named{"Anna", "Анна"},
                                 Named{"Yvan", "Іўан"}, Named{"Ann", "Ан"},    Named{"Novik", "Новік"}};
constexpr std::array family_names{Named{"Novik", "Новік"}, Named{"Nowyk", "Ноўік"}, Named{"Ivan", "Іван"},
                                  Named{"Vonak", "Вонак"}, Named{"Ivania", "Іваня"}};

template <class List>
std::string pick(RandomMaker& maker, const List& list) {
  return list[maker.below(std::size(list))];
}

RandomCase make_persons(RandomMaker& maker) {
  constexpr std::array kinds{"person", "person", "person", "person", "place"};
  constexpr std::array ends{"", "", "", "", "", "!", " Novik"};
  constexpr std::array joiners{" ", " ", " ", " ", "-"};
  RandomCase made;
  made.rules.tables.push_back(make_table());
  const auto name_of = [&](const Named& given, const Named& family, bool is_native) {
    return std::string(is_native ? given.native : given.latin) + pick(maker, joiners) +
           (is_native ? family.native : family.latin) + (is_native ? "" : pick(maker, ends));
  };
  for (std::size_t i = 1 + maker.below(5); i > 0; --i) {
    const Named given = given_names[maker.below(given_names.size())];
    const Named family = family_names[maker.below(family_names.size())];
    RuleText::Record record{"r" + std::to_string(i), {std::string("kind: ") + pick(maker, kinds)}};
    made.pieces.push_back(name_of(given, family, false));
    record.lines.push_back("canonical: \"" + made.pieces.back() + '"');
    if (!maker.one_in(5)) record.lines.push_back("native: {be: " + name_of(given, family, true) + "}");
    if (maker.one_in(4)) record.lines.push_back("alone: after-full");
    if (maker.one_in(8)) record.lines.push_back("never: [Iwan Novik]");
    if (maker.one_in(8)) record.lines.push_back("variants: [Anna Novik]");
    made.pieces.push_back(maker.one_in(2) ? given.latin : family.latin);
    made.rules.records.push_back(record);
  }
  return made;
}

/// Most names stand between words that no name has.
std::string make_text(RandomMaker& maker, const RandomCase& made) {
  constexpr std::array words{"said", "and then", "слово", "x", "Then", "of", "2020"};
  constexpr std::array gaps{" ", " ", " ", "\n", ", ", ". ", " (", ") ", "; ", "’s ", "-", "! "};
  std::string text;
  for (int i = 0; i < 20; ++i) {
    text += pick(maker, made.pieces) + pick(maker, gaps);
    if (!maker.one_in(5)) text += pick(maker, words) + pick(maker, gaps);
  }
  return text;
}

/// Of the names of a text, how many are kept without being weighed.
std::size_t count_kept(const Matcher& matcher, const std::string& text, const NormalizeOptions& options) {
  TextMemory memory(matcher.compiled(), find_text_languages(matcher.compiled(), text));
  memory.known.enter(text);
  std::size_t count = 0;
  annotate_text(matcher, text, options, [&](const Annotation& annotation) {
    count += memory.settled.find(text, annotation.span.begin, 0) != nullptr;
  });
  return count;
}

}  // namespace

TEST_CASE("what is said of full names as they stand is what weighing them says") {
  const std::uint32_t seed = number_from_environment("CANONYM_SEED", 20200914);
  const std::uint32_t rounds = number_from_environment("CANONYM_ROUNDS", 10000) / 20;
  MESSAGE("CANONYM_SEED=" << seed << " CANONYM_ROUNDS=" << rounds * 20);
  RandomMaker maker(seed);
  std::size_t kept = 0;
  for (std::uint32_t round = 0; round < rounds; ++round) {
    const RandomCase made = make_persons(maker);
    const std::string text = maker.one_in(3) ? make_prose(maker, made) : make_text(maker, made);
    NormalizeOptions options;
    options.ignore_case = maker.one_in(4);
    if (!is_annotated_alike(made, text, options)) return;
    if (const auto rules = load_yaml(made.rules.to_yaml()))
      kept += count_kept(Matcher(*rules), text, options);
  }
  CHECK(kept * 2 > rounds);  // of 20 names in each text
}

TEST_CASE("a full name is kept as it stands where it can be no other") {
  struct Row {
    const char* why;
    const char* names;
    const char* text;
    std::size_t kept;
  };
  const Row rows[] = {
      {"between foreign words", "", "said Ivan Novik said", 1},
      {"another spelling of it", "", "said Iwan Novik said", 0},
      {"other capitals", "", "said IVAN NOVIK said", 0},
      {"blanks that are written otherwise", "", "said Ivan  Novik said", 0},
      {"an apostrophe behind it", "", "said Ivan Novik’s said", 0},
      {"a neighbour that could be part of a name", "", "said Ivan Novik Ivan said", 0},
      {"it counts as seen, for the family name alone", "", "said Ivan Novik said and said Novik said", 1},
      {"another person’s name may be written so",
       "  other: {canonical: Iwan Nowyk, kind: person, native: {be: Іван Новік}}\n", "said Ivan Novik said",
       0},
      {"another person’s family name may be, with another given name",
       "  other: {canonical: Anna Nowyk, kind: person, native: {be: Анна Новік}}\n", "said Ivan Novik said",
       1},
      {"another person with the same given name",
       "  other: {canonical: Ivan Vonak, kind: person, native: {be: Іван Вонак}}\n", "said Ivan Novik said",
       1},
      {"the given name is another person’s family name",
       "  other: {canonical: Anna Iwan, kind: person, native: {be: Анна Іван}}\n", "said Ivan Novik said", 0},
      {"a place may be written so, as a whole",
       "  other: {canonical: Nowyk, kind: place, native: {be: Іван Новік}}\n", "said Ivan Novik said", 0},
      {"the same with a hyphen for the blank",
       "  other: {canonical: Nowyk, kind: place, native: {be: Іван-Новік}}\n", "said Ivan Novik said", 0},
      {"it is what another name is never",
       "  other: {canonical: Vonak, kind: place, never: [Ivan Novik]}\n", "said Ivan Novik said", 0},
      {"with a sign behind it another name", "  other: {canonical: Iwan Novik!, kind: place}\n",
       "said Ivan Novik! said", 0},
      {"the same where it does not stand", "  other: {canonical: Iwan Novik!, kind: place}\n",
       "said Ivan Novik said", 1},
      {"a style may be asked for",
       "  other: {canonical: Anna Vonak, kind: person, styles: {de: Anna Wonak}}\n", "said Anna Vonak said",
       0},
      {"a place of two words", "  other: {canonical: Vonak Ivania, kind: place, native: {be: Вонак Іваня}}\n",
       "said Vonak Ivania said", 1},
      {"a short word may be an initial",
       "  other: {canonical: An Vonak, kind: person, native: {be: Ан Вонак}}\n", "said An Vonak said", 0},
  };
  for (const Row& row : rows) {
    CAPTURE(std::string(row.why));
    RuleText tables;
    tables.tables.push_back(make_table());
    const std::string yaml = std::string("canonym: 1\nchecks: {all: off}\nnames:\n") +
                             "  novik: {canonical: Ivan Novik, kind: person, alone: after-full, "
                             "native: {be: Іван Новік}}\n" +
                             row.names + std::string(next_file) + tables.to_yaml();
    const std::optional<RuleSet> rules = load_yaml(yaml);
    REQUIRE(rules);
    CHECK(count_kept(Matcher(*rules), row.text, {}) == row.kept);
    CHECK(difference_of_annotations(yaml, row.text, {}) == "");
  }
}

}  // namespace canonym
