#include <doctest/doctest.h>

#include <algorithm>

#include "inflect/read_tables.h"

using namespace canonym;

namespace {

bool is_form_of(const InflectionTable& table, std::string_view word, std::string_view base,
                std::string_view cell) {
  std::vector<InflectedBase> bases;
  table.find_bases(word, bases);
  const auto known = std::ranges::find(bases, base, &InflectedBase::base);
  return known != bases.end() && (known->cells >> table.find_cell(cell).value() & 1) != 0;
}

bool is_any_form_of(const InflectionTable& table, std::string_view word, std::string_view base) {
  std::vector<InflectedBase> bases;
  table.find_bases(word, bases);
  return std::ranges::find(bases, base, &InflectedBase::base) != bases.end();
}

}  // namespace

TEST_CASE("forms whose stem changes are found and made") {
  struct Row {
    std::string why, language, base, cell, form;
    Of of;
  };
  const Row rows[] = {
      {"е and zero", "ru", "павел", "gen", "павла", Of::given},
      {"ё and е", "ru", "пётр", "dat", "петру", Of::given},
      {"a whole stem changes", "ru", "лев", "ins", "львом", Of::given},
      {"family names in ин have an ending of their own", "ru", "путин", "ins", "путиным", Of::family},
      {"foreign ones keep that of nouns", "ru", "чаплин", "ins", "чаплином", Of::family},
      {"places in ин, too", "ru", "берлин", "ins", "берлином", Of::place},
      {"adjectives after velars", "ru", "вышинский", "ins", "вышинским", Of::family},
      {"ия has ии where other stems have е", "ru", "мария", "dat", "марии", Of::given},
      {"a plural place without ending", "ru", "луки", "gen", "лук", Of::place},
      {"і and е", "uk", "київ", "loc", "києві", Of::place},
      {"і and о", "uk", "харків", "gen", "харкова", Of::place},
      {"г and з", "uk", "ольга", "dat", "ользі", Of::given},
      {"к and ц", "uk", "америка", "loc", "америці", Of::place},
      {"a doubled consonant before ю", "uk", "білорусь", "ins", "білоруссю", Of::place},
      {"an apostrophe", "uk", "дем'ян", "gen", "дем'яна", Of::given},
      {"ў and в", "be", "магілёў", "gen", "магілёва", Of::place},
      {"т and ц", "be", "брэст", "loc", "брэсце", Of::place},
      {"men in а are no women in the dative", "be", "лукашэнка", "dat", "лукашэнку", Of::family},
      {"the same are declined as women, too", "be", "лукашэнка", "gen", "лукашэнкі", Of::family},
      {"the article goes to the adjective", "bg", "бял", "obl", "белия", Of::place},
      {"the article of a plural", "bg", "балкани", "def", "балканите", Of::place},
      {"t and ci", "pl", "beata", "dat", "beacie", Of::given},
      {"st and ści", "pl", "belfast", "loc", "belfaście", Of::place},
      {"d and dzi", "pl", "donald", "loc", "donaldzie", Of::given},
      {"r and rz", "pl", "piotr", "voc", "piotrze", Of::given},
      {"ł and l", "pl", "michał", "loc", "michale", Of::given},
      {"k and ki before e", "pl", "tusk", "ins", "tuskiem", Of::family},
      {"g and dz", "pl", "praga", "loc", "pradze", Of::place},
      {"ó and o", "pl", "kraków", "gen", "krakowa", Of::place},
      {"ek loses its vowel", "pl", "jacek", "gen", "jacka", Of::given},
      {"iec after n hardens", "pl", "doniec", "gen", "dońca", Of::place},
      {"an old locative", "pl", "niemcy", "loc", "niemczech", Of::place},
      {"women are adjectives", "pl", "cichanouska", "gen", "cichanouskiej", Of::family},
      {"but nouns in ka are not", "pl", "łukaszenka", "dat", "łukaszence", Of::family},
      {"men in o are declined as those in a", "pl", "ziobro", "gen", "ziobry", Of::family},
      {"families", "pl", "kowalski", "nom-pl", "kowalscy", Of::family},
      {"h and z", "cs", "praha", "loc", "praze", Of::place},
      {"ec loses its vowel", "cs", "hradec", "gen", "hradce", Of::place},
      {"ů and o", "cs", "dvůr", "gen", "dvora", Of::place},
      {"a woman by the name of a man", "cs", "merkel", "ins", "merkelovou", Of::family},
      {"her name in the nominative is another word", "cs", "trump", "nom", "trumpová", Of::family},
      {"names in y have ho", "cs", "kennedy", "gen", "kennedyho", Of::family},
      {"men in a have the dative of men", "sk", "kiska", "dat", "kiskovi", Of::family},
      {"ej of women", "sk", "čaputová", "loc", "čaputovej", Of::family},
      {"elj loses its vowel", "sl", "bruselj", "loc", "bruslju", Of::place},
      {"r takes a j", "sl", "pahor", "gen", "pahorja", Of::family},
      {"a woman, and the vowel falls", "sl", "merkel", "nom", "merklova", Of::family},
      {"countries in ska may be neuter", "sl", "irska", "loc", "irskem", Of::place},
      {"a foreign name gets an ending even in the nominative", "lt", "trump", "nom", "trumpas", Of::family},
      {"t and č", "lt", "bitis", "gen", "bičio", Of::family},
      {"ending with a nasal vowel", "lt", "lukašenka", "acc", "lukašenką", Of::family},
      {"t and š", "lv", "kalvītis", "gen", "kalvīša", Of::family},
      {"definite adjectives", "lv", "lielā", "loc", "lielajā", Of::place},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CAPTURE(row.base);
    const InflectionTable& table = shipped_table(row.language);
    CHECK(is_form_of(table, row.form, row.base, row.cell));
    const auto forms = table.inflect(row.base, table.find_cell(row.cell).value(), row.of);
    CHECK(std::ranges::find(forms, row.form) != forms.end());
  }
}

TEST_CASE("other words are not taken for forms") {
  struct Row {
    std::string why, language, base, word;
  };
  const Row rows[] = {
      {"an adjective of a country is no case of it", "ru", "польша", "польский"},
      {"neither is its feminine", "ru", "польша", "польская"},
      {"nor in Ukrainian", "uk", "польща", "польська"},
      {"possessive adjectives are no cases", "cs", "trump", "trumpův"},
      {"nor their feminine, with a short vowel", "cs", "trump", "trumpova"},
      {"nor in Slovene in the masculine", "sl", "trump", "trumpov"},
      {"nor in Russian", "ru", "маша", "машин"},
      {"a woman of the same family is another name", "ru", "путин", "путиной"},
      {"a people is no case of its country", "pl", "polska", "polak"},
      {"an adverb is no case", "pl", "polska", "polsku"},
      {"a name that only begins so", "ru", "роман", "романов"},
      {"a diminutive", "ru", "иван", "ванька"},
      {"a surname in енко does not inflect in Russian", "ru", "шевченко", "шевченкой"},
      {"a surname in Bulgarian has no cases", "bg", "путин", "путина"},
      {"the base form itself is no other word", "pl", "tusk", "tusk"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CAPTURE(row.word);
    CHECK_FALSE(is_any_form_of(shipped_table(row.language), row.word, row.base));
  }
}

TEST_CASE("cases of the words of one name agree or do not") {
  const InflectionTable& table = shipped_table("pl");
  const auto cells_of = [&](std::string_view word, std::string_view base) {
    std::vector<InflectedBase> bases;
    table.find_bases(word, bases);
    return std::ranges::find(bases, base, &InflectedBase::base)->cells;
  };
  CHECK((cells_of("donaldem", "donald") & cells_of("tuskiem", "tusk")) != 0);
  CHECK((cells_of("donaldem", "donald") & cells_of("tuskowi", "tusk")) == 0);
  CHECK((cells_of("wielkiej", "wielka") & cells_of("brytanii", "brytania")) != 0);
  CHECK((cells_of("wielką", "wielka") & cells_of("brytanii", "brytania")) == 0);
}
