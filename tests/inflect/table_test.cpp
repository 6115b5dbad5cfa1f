#include <doctest/doctest.h>

#include "inflect/read_tables.h"

using namespace canonym;

namespace {

using Words = std::vector<std::string>;

const InflectionTable& small_table() {
  static const InflectionTable table(make_table(R"yml(
classes: {C: k l m}
cases: nom gen dat acc
paradigms:
  - {base: "(C)", forms: {gen: a u, dat: owi}}
  - {base: "(sk)a", of: family, forms: {gen: iej, dat: iej, acc: ą}}
  - {base: "(k)a", forms: {gen: y, acc: ę}}
  - {base: "(m)ek", forms: {gen: ka, dat: kowi}}
  - {base: "(#)lew", forms: {gen: lwa}}
  - {base: "(l)", of: family, forms: {nom: owa, gen: owej}}
  - {base: l, forms: {gen: la, dat: lu}}
samples: [{base: tomek, gen: tomka}]
)yml"));
  return table;
}

/// A table whose forms may be shorter than their base forms.
const InflectionTable& table_without_endings() {
  static const InflectionTable table(make_table(R"yml(
cases: nom gen
paradigms:
  - {base: "(!a ie)y", of: place, forms: {gen: "-"}}
samples: [{base: tatry, gen: tatr}]
)yml"));
  return table;
}

std::size_t cell(std::string_view name) {
  return small_table().find_cell(name).value();
}

}  // namespace

TEST_CASE("base forms are found by an ending and what stands before it") {
  struct Row {
    std::string why, word;
    Words want;
  };
  const Row rows[] = {
      {"an added ending", "adamowi", {"adam dat"}},
      {"an ending that replaces another, and the general paradigm", "tomka", {"tomek gen", "tomk gen"}},
      {"cases of one paradigm with one ending", "bielskiej", {"bielska gen dat"}},
      {"one base form of several paradigms has the cases of all", "kolu", {"kol gen dat"}},
      {"a word that is all ending", "lwa", {"lew gen"}},
      {"which must begin the word", "olwa", {}},
      {"a letter more than one byte long", "lipkę", {"lipka acc"}},
      {"another letter before the ending", "boa", {}},
      {"nothing before the ending", "a", {}},
      {"no word", "", {}},
      {"bytes that are no UTF-8", "\xFF\xFE", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(describe_bases(small_table(), row.word) == row.want);
  }
}

TEST_CASE("a form may have no ending at all") {
  struct Row {
    std::string why, word;
    Words want;
  };
  const Row rows[] = {
      {"the stem alone", "tatr", {"tatry gen"}},
      {"a letter that must not stand there", "tatra", {}},
      {"letters that must not stand there together", "tatrie", {}},
      {"one of them alone may", "tatre", {"tatrey gen"}},
      {"no word has no base form", "", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(describe_bases(table_without_endings(), row.word) == row.want);
  }
}

TEST_CASE("a base form tells the parts of names that it may be") {
  const auto parts_of = [](std::string_view word) {
    std::vector<InflectedBase> bases;
    small_table().find_bases(word, bases);
    REQUIRE(bases.size() == 1);
    return bases.front().of;
  };
  CHECK(parts_of("bielskiej") == only(Of::family));
  CHECK(parts_of("adamowi") == every_part);
}

TEST_CASE("what was found before is left alone") {
  std::vector<InflectedBase> found{{"adam", 1, every_part}};
  small_table().find_bases("adamowi", found);
  REQUIRE(found.size() == 2);
  CHECK(found[0].cells == 1);
  CHECK(found[1].base == "adam");
}

TEST_CASE("forms come from the paradigm that describes the word most closely, then from others") {
  struct Row {
    std::string why, base, cell;
    Of of;
    Words want;
  };
  const Row rows[] = {
      {"the commonest first, none twice", "kol", "gen", Of::place, {"kola", "kolu"}},
      {"a paradigm of families only", "kol", "gen", Of::family, {"kola", "kolu", "kolowej"}},
      {"the longer ending first, whatever the order in the file",
       "tomek",
       "gen",
       Of::given,
       {"tomka", "tomeka", "tomeku"}},
      {"the longer context first", "bielska", "acc", Of::family, {"bielską", "bielskę"}},
      {"a case that no paradigm has", "bielska", "nom", Of::family, {}},
      {"a word that does not inflect", "oslo", "gen", Of::place, {}},
      {"no word", "", "gen", Of::place, {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(small_table().inflect(row.base, cell(row.cell), row.of) == row.want);
  }
}

TEST_CASE("a long context that is not there does not make a paradigm closer") {
  const InflectionTable table(make_table(R"yml(
cases: nom gen
paradigms:
  - {base: "(berlin m)", forms: {gen: y}}
  - {base: "(om)", forms: {gen: a}}
samples: []
)yml"));
  CHECK(table.inflect("tom", 1, Of::given) == Words{"toma", "tomy"});
}

TEST_CASE("another name takes the form that a name had") {
  struct Row {
    std::string why, base, model, form;
    Of of;
    Words want;
  };
  const Row rows[] = {
      {"what ends alike comes first", "nowska", "bielska", "bielskiej", Of::family, {"nowskiej", "nowsky"}},
      {"another paradigm, the same case", "tomek", "adam", "adamowi", Of::given, {"tomkowi", "tomekowi"}},
      {"the base form stays one", "tomek", "adam", "adam", Of::given, {"tomek"}},
      {"a word that is no form of the model", "tomek", "adam", "ewy", Of::given, {}},
      {"a name that does not inflect", "oslo", "adam", "adama", Of::place, {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(small_table().inflect_like(row.base, row.model, row.form, row.of) == row.want);
  }
}
