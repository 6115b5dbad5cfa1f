#include <doctest/doctest.h>

#include "canonym/matcher.h"
#include "rules/load_text.h"
#include "rules/model.h"

namespace canonym {
namespace {

const std::string head = "canonym: 1\ntitle: t\nsource: s\n";

struct Row {
  std::string why, body, places;  // `body` begins at line 4
};

void check_rows(std::span<const Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(describe_places(load_text(head + row.body).problems) == row.places);
  }
}

}  // namespace

TEST_CASE("keys are those of their mapping") {
  const Row rows[] = {
      {"no key at all but the first three", "", ""},
      {"an unknown key of a file", "name: {}\n", "x.yml:4:1 error unknown-key\n"},
      {"of a record", "names:\n  a: {canonical: A, varients: []}\n", "x.yml:5:21 error unknown-key\n"},
      {"of a variant", "names:\n  a: {canonical: A, variants: [{spelling: B, why: x}]}\n",
       "x.yml:5:46 error unknown-key\n"},
      {"of a style's spelling", "names:\n  a: {canonical: A, styles: {de: {spelling: B, status: x}}}\n",
       "x.yml:5:48 error unknown-key\n"},
      {"of a never", "names:\n  a: {canonical: A, never: [{spelling: B, until: x}]}\n",
       "x.yml:5:43 error unknown-key\n"},
      {"of an example", "examples: [{text: a, unchanged: true, name: b}]\n",
       "x.yml:4:39 error unknown-key\n"},
      {"of an include", "include: [{file: b}]\n",
       "x.yml:4:11 error missing-key\nx.yml:4:12 error unknown-key\n"},
      {"of patronymics", "patronymics: {ending: [ich]}\n", "x.yml:4:15 error unknown-key\n"},
      {"a name part that there is not", "parts: {surname: {}}\n", "x.yml:4:9 error unknown-part\n"},
      {"a record without canonical spelling", "names:\n  a: {}\n", "x.yml:5:3 error missing-key\n"},
      {"a variant without spelling", "names:\n  a: {canonical: A, variants: [{status: attested}]}\n",
       "x.yml:5:32 error missing-key\n"},
      {"an example without text", "examples: [{unchanged: true}]\n", "x.yml:4:12 error missing-key\n"},
      {"an example without expectation", "examples: [{text: a}]\n", "x.yml:4:19 error missing-key\n"},
      {"an example with two", "examples: [{text: a, becomes: b, unchanged: true}]\n",
       "x.yml:4:19 error bad-value\n"},
  };
  check_rows(rows);
}

TEST_CASE("a repeated key, or one without a value, hides no other mistake") {
  const Row rows[] = {
      {"one that stands before it", "names:\n  a: {canonical: A, varients: []}\n  a: {canonical: B}\n",
       "x.yml:5:21 error unknown-key\nx.yml:6:3 error duplicate-key\n"},
      {"one within the repetition", "names:\n  a: {canonical: A}\n  a: {canonical: B, kind: persn}\n",
       "x.yml:6:3 error duplicate-key\nx.yml:6:27 error bad-value\n"},
      {"one within the list that is given again", "examples: []\nexamples:\n  - 5\n",
       "x.yml:5:1 error duplicate-key\nx.yml:6:5 error wrong-type\n"},
      {"one behind a missing value, which is told of once",
       "names:\n  a:\n  b: {canonical: B, kind: , varients: []}\n",
       "x.yml:5:3 error null-value\nx.yml:6:21 error null-value\nx.yml:6:29 error unknown-key\n"},
      {"nothing where it is open what the file says", "names:\n  a: &x {canonical: A, varients: []}\n",
       "x.yml:5:6 error yaml-alias\n"},
  };
  check_rows(rows);
  // A missing title is a warning, which the file may allow: that is asked when the file can be read.
  const std::string untitled = "canonym: 1\nsource: s\nnames:\n  a: {canonical: A}\n  a: {canonical: A}\n";
  CHECK(describe_places(load_text(untitled).problems) == "x.yml:5:3 error duplicate-key\n");
}

TEST_CASE("values have the type of their key") {
  const Row rows[] = {
      {"a text for a list", "names:\n  a: {canonical: A, variants: B}\n", "x.yml:5:31 error wrong-type\n"},
      {"a text for a mapping", "names:\n  a: {canonical: A, native: B}\n", "x.yml:5:29 error wrong-type\n"},
      {"a list for a text", "names:\n  a: {canonical: [A]}\n", "x.yml:5:18 error wrong-type\n"},
      {"a mapping for a list", "names:\n  a: {canonical: A, never: {b: c}}\n",
       "x.yml:5:28 error wrong-type\n"},
      {"a text for a record", "names:\n  a: A\n", "x.yml:5:6 error wrong-type\n"},
      {"a list in a list", "names:\n  a: {canonical: A, variants: [[B]]}\n", "x.yml:5:32 error wrong-type\n"},
      {"a mapping for a native form", "names:\n  a: {canonical: A, native: {be: {x: y}}}\n",
       "x.yml:5:34 error wrong-type\n"},
      {"a text for a part group", "parts: {given: {Jan: Ian}}\n", "x.yml:4:22 error wrong-type\n"},
      {"a list for a kind of part", "parts: {given: [Jan]}\n", "x.yml:4:16 error wrong-type\n"},
      {"a text for styles", "styles: de\n", "x.yml:4:9 error wrong-type\n"},
      {"a list for a style's description", "styles: {de: [x]}\n", "x.yml:4:14 error wrong-type\n"},
      {"a text for an example", "examples: [a]\n", "x.yml:4:12 error wrong-type\n"},
      {"a list for an include", "include: [[a]]\n", "x.yml:4:11 error wrong-type\n"},
      {"a list for a severity", "checks: {all: [off]}\n", "x.yml:4:15 error wrong-type\n"},
  };
  check_rows(rows);
  CHECK(describe_places(load_text("[a]").problems) == "x.yml:1:1 error wrong-type\n");
}

TEST_CASE("words are of a few, dates are days, ids are plain") {
  const Row rows[] = {
      {"an unknown kind", "names:\n  a: {canonical: A, kind: city}\n", "x.yml:5:27 error bad-value\n"},
      {"an unknown alone", "names:\n  a: {canonical: A, alone: always}\n", "x.yml:5:28 error bad-value\n"},
      {"an unknown status", "names:\n  a: {canonical: A, variants: [{spelling: B, status: known}]}\n",
       "x.yml:5:54 error bad-value\n"},
      {"an unknown severity", "checks: {all: none}\n", "x.yml:4:15 error bad-value\n"},
      {"a yes for a true", "names:\n  a: {canonical: A, derive: yes}\n", "x.yml:5:29 error bad-value\n"},
      {"a quoted true", "names:\n  a: {canonical: A, derive: 'true'}\n", "x.yml:5:29 error bad-value\n"},
      {"a way to be found that there is not", "examples: [{text: a, unchanged: true, found: prat}]\n",
       "x.yml:4:46 error bad-value\n"},
      {"an unchanged that is not", "examples: [{text: a, unchanged: false}]\n",
       "x.yml:4:33 error bad-value\n"},
      {"a leap day", "names:\n  a: {canonical: A, variants: [{spelling: B, since: 2020-02-29}]}\n", ""},
      {"a leap day in another year",
       "names:\n  a: {canonical: A, variants: [{spelling: B, since: 2021-02-29}]}\n",
       "x.yml:5:53 error bad-date\n"},
      {"a year alone", "names:\n  a: {canonical: A, styles: {de: {spelling: B, until: 2020}}}\n",
       "x.yml:5:55 error bad-date\n"},
      {"the months of another calendar",
       "names:\n  a: {canonical: A, variants: [{spelling: B, since: 2020-13-01}]}\n",
       "x.yml:5:53 error bad-date\n"},
      {"an end before the beginning",
       "names:\n  a: {canonical: A, variants: [{spelling: B, since: 2020-02-01, until: 2020-01-31}]}\n",
       "x.yml:5:32 error bad-date\n"},
      {"an id with a capital", "names:\n  Ab: {canonical: A}\n", "x.yml:5:3 error bad-id\n"},
      {"an id that begins with a hyphen", "names:\n  -a: {canonical: A}\n", "x.yml:5:3 error bad-id\n"},
      {"a Cyrillic id", "names:\n  мінск: {canonical: A}\n", "x.yml:5:3 error bad-id\n"},
      {"an id of 64 letters",
       "names:\n  a234567890123456789012345678901234567890123456789012345678901234: {canonical: A}\n", ""},
      {"an id of 65",
       "names:\n  a2345678901234567890123456789012345678901234567890123456789012345: {canonical: A}\n",
       "x.yml:5:3 error bad-id\n"},
      {"a pack's name", "pack: English US\n", "x.yml:4:7 error bad-id\n"},
      {"a style's name", "styles: [De]\n", "x.yml:4:10 error bad-id\n"},
      {"an empty include", "include: ['']\n", "x.yml:4:11 error bad-value\n"},
  };
  check_rows(rows);
}

TEST_CASE("the version is the number 1") {
  struct Version {
    std::string why, text, places;
  };
  const Version rows[] = {
      {"as it should be", "canonym: 1\ntitle: t\n", ""},
      {"none: the rest is looked at too", "title: t\nname: {}\n",
       "x.yml:1:1 error format-version\nx.yml:2:1 error unknown-key\n"},
      {"a later one: its keys are unknown here", "canonym: 2\nname: {}\n",
       "x.yml:1:10 error format-version\n"},
      {"a text that looks like it", "canonym: '1'\n", "x.yml:1:10 error format-version\n"},
      {"a list", "canonym: [1]\n", "x.yml:1:10 error format-version\n"},
  };
  for (const Version& row : rows) {
    CAPTURE(row.why);
    CHECK(describe_places(load_text(row.text).problems) == row.places);
  }
}

TEST_CASE("everything that a file says is in the model") {
  const LoadResult loaded = load_text(R"(canonym: 1
title: Everything
source: a book
styles: {de: German press}
checks: {all: warning}
parts:
  given: {Jan: [Ian, Yan]}
  family: {Novak: [Nowak]}
  patronymic: {Ivanavich: [Ivanovich]}
patronymics: {endings: [vich, vna]}
names:
  novak:
    kind: person
    canonical: Jan Van Novak
    family: Van Novak
    given: Ian
    patronymic: Ivanavich
    source: his site
    native: {be: Ян Новак}
    variants: [Ian Novack, {spelling: Jan N, status: tradition, source: b, since: 2000-01-01, until: 2001-01-01, whole: true}]
    styles: {de: {spelling: Jann Novak, since: 1999-01-01, until: 2002-02-02, why: habit, source: c}}
    alone: after-full
    derive: false
    never: [Nowacki, {spelling: Novaks, why: others}]
    examples: [{text: a, becomes: b, style: de}]
examples: [{text: c, unchanged: true}]
)");
  REQUIRE(describe_places(loaded.problems) == "");
  const RuleModel& model = loaded.rules->model();
  const RuleFile& file = model.files.at(0);
  CHECK(file.title == "Everything");
  CHECK(file.source_note->text == "a book");
  CHECK(file.styles.at(0).first.text == "de");
  CHECK(file.checks.at(0).severity == Severity::warning);
  CHECK(file.examples.at(0).text.text == "c");
  CHECK(!file.examples.at(0).becomes);
  REQUIRE(model.groups.size() == 3);
  CHECK(model.groups[0].kind == PartKind::given);
  CHECK(model.groups[0].spellings.at(1).text == "Yan");
  CHECK(model.groups[2].key.text == "Ivanavich");
  CHECK(model.patronymic_endings.at(0).text == "vich");
  const Record& record = model.records[0];
  CHECK(record.id.text == "novak");
  CHECK(record.family->text == "Van Novak");
  CHECK(record.given->text == "Ian");
  CHECK(record.patronymic->text == "Ivanavich");
  CHECK(record.source->text == "his site");
  CHECK(record.natives.at(0).spelling.text == "Ян Новак");
  CHECK(record.variants.at(0).status == VariantStatus::plain);
  CHECK(record.variants.at(1).status == VariantStatus::tradition);
  CHECK(record.variants.at(1).since->text == "2000-01-01");
  CHECK(record.variants.at(1).whole);
  CHECK(record.styles.at(0).why == "habit");
  CHECK(record.styles.at(0).until->text == "2002-02-02");
  CHECK(record.alone == Alone::after_full);
  CHECK(!record.derive);
  CHECK(record.nevers.at(0).why == "");
  CHECK(record.nevers.at(1).why == "others");
  CHECK(record.examples.at(0).becomes->text == "b");
  CHECK(record.examples.at(0).style == "de");
}

TEST_CASE("an example may name every way and reason that annotations name") {
  std::vector<std::string_view> names;
  for (const Way way : {Way::canonical, Way::variant, Way::part, Way::derived})
    names.push_back(way_name(way));
  for (int skip = static_cast<int>(Skip::never); skip <= static_cast<int>(Skip::in_file_name); ++skip)
    names.push_back(skip_name(static_cast<Skip>(skip)));
  for (const std::string_view name : names) {
    CAPTURE(name);
    CHECK(describe_places(
              load_text(head + "examples: [{text: a, unchanged: true, found: " + std::string(name) + "}]\n")
                  .problems) == "");
  }
}

}  // namespace canonym
