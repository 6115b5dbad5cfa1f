#include <doctest/doctest.h>

#include "explain/explain_rules.h"

namespace canonym {

TEST_CASE("a name that was found is told grapheme by grapheme") {
  struct Row {
    const char *why, *text, *want;
  };
  const Row rows[] = {
      {"a listed spelling has nothing to read", "Tsikhanouskaya", "Tsikhanouskaya canonical keep"},
      {"one convention has all of it", "Tichanowskaja",
       "Tichanowskaja derived replace; Tichanowskaja тихановская ru de 0/1 т=T и=i х=ch а=a н=n о=o в=w с=s "
       "к=k а=a я=ja [ de pl ]"},
      {"another one", "Tikhanovskaya",
       "Tikhanovskaya derived replace; Tikhanovskaya тихановская ru en 0/1 т=T и=i х=kh а=a н=n о=o в=v с=s "
       "к=k а=a я=ya [ en ]"},
      {"the convention nearest to the whole has no ch", "Tichanovskaya",
       "Tichanovskaya derived skip: no one scheme; Tichanovskaya тихановская ru en 1/0 т=T и=i х=ch* а=a н=n "
       "о=o в=v с=s к=k а=a я=ya [ mixed ]"},
      {"a rare rendering deviates whatever its label", "Tikhanovscaya",
       "Tikhanovscaya derived skip: no one scheme; Tikhanovscaya тихановская ru en 1/0 т=T и=i х=kh а=a н=n "
       "о=o в=v с=s к=c* а=a я=ya [ mixed ]"},
      {"a grapheme of several letters", "Tichanowska",
       "Tichanowska derived replace; Tichanowska тихановская ru pl 0/1 т=T и=i х=ch а=a н=n о=o в=w с=s к=k "
       "ая=a [ x ]"},
      {"capitals as in the text", "TICHANOWSKAJA",
       "TICHANOWSKAJA derived replace; TICHANOWSKAJA тихановская ru de 0/1 т=T и=I х=CH а=A н=N о=O в=W с=S "
       "к=K а=A я=JA [ de pl ]"},
      {"apostrophes go with the letter before them", "Tikha’novskaya",
       "Tikha’novskaya derived replace; Tikha’novskaya тихановская ru en 0/1 т=T и=i х=kh а=a’ н=n о=o в=v "
       "с=s к=k а=a я=ya [ en ]"},
      {"a possessive does not", "Tikhanovskaya’s",
       "Tikhanovskaya derived replace; Tikhanovskaya тихановская ru en 0/1 т=T и=i х=kh а=a н=n о=o в=v с=s "
       "к=k а=a я=ya [ en ]"},
      {"what the base form was read off, and its cases", "To jest się Tichanowskiej",
       "Tichanowskiej derived skip: no such case; Tichanowskiej pl gen dat of tichanowska тихановская ru pl "
       "0/1 т=t и=i х=ch а=a н=n о=o в=w с=s к=k ая=a [ x ]"},
      {"a listed base form", "To jest się Cichanouskiej",
       "Cichanouskiej part skip: no such case; Cichanouskiej pl gen dat of cichanouska"},
      {"two words by one convention", "Swetlana Tichanowskaja",
       "Swetlana Tichanowskaja derived replace; Swetlana светлана ru de 0/1 с=S в=w е=e т=t л=l а=a н=n а=a "
       "[ x ]; Tichanowskaja тихановская ru de 0/1 т=T и=i х=ch а=a н=n о=o в=w с=s к=k а=a я=ja [ de pl ]"},
      {"by way of a sister language", "Тихановска",
       "Тихановска derived skip: no one scheme; Тихановска тихановская ru-uk all 1/0 т=Т и=и х=х а=а н=н о=о "
       "в=в с=с к=к ая=а [ ru-uk ]"},
      {"a look-alike", "Tikhanov", "Tikhanov canonical skip: never"},
      {"a common word", "Zora",
       "Zora derived skip: common word; Zora зора ru all 0/0 з=Z о=o р=r а=a [ cs de en pl ]"},
      {"a record that asks for more", "Grodna",
       "Grodna derived skip: never alone; Grodna гродна ru en 0/1 г=G р=r о=o д=d н=n а=a [ de en pl ]"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(explain_name(row.text) == row.want);
  }
}

TEST_CASE("a word that was not found is told what comes nearest") {
  struct Row {
    const char *why, *text, *want;
  };
  const Row rows[] = {
      {"the first grapheme that cannot be read", "Tiqanovskaya",
       "Tiqanovskaya cannot be read: тихановская tikhanovskaya; тихановская ru en 0/1 т=T и=i х=q! а=a н=n "
       "о=o в=v с=s к=k а=a я=ya"},
      {"at the beginning", "Zikhanovskaya",
       "Zikhanovskaya cannot be read: тихановская tikhanovskaya; тихановская ru en 0/1 т=Z! и=i х=kh а=a н=n "
       "о=o в=v с=s к=k а=a я=ya"},
      {"at the end: the rest is known", "Tikhanovskayazz",
       "Tikhanovskayazz inside a longer word: Tikhanovskaya tikhanovskaya"},
      {"a letter left out", "Tikhanovkaya",
       "Tikhanovkaya cannot be read: тихановская tikhanovskaya; тихановская ru en 0/1 т=T и=i х=kh а=a н=n "
       "о=o в=v с=! к=k а=a я=ya"},
      {"two graphemes", "Tiqanovzkaya",
       "Tiqanovzkaya cannot be read: тихановская tikhanovskaya; тихановская ru en 0/1 т=T и=i х=q! а=a н=n "
       "о=o в=v с=z! к=k а=a я=ya"},
      {"it can be read, by no convention", "Tikhanowscaja",
       "Tikhanowscaja too many deviations: тихановская tikhanovskaya; тихановская ru en 3/1 т=T и=i х=kh а=a "
       "н=n о=o в=w* с=s к=c* а=a я=ja*"},
      {"a given name alone", "Svetlana", "Svetlana given name alone: svetlana tikhanovskaya"},
      {"a given name read off the native one", "Swetlana",
       "Swetlana given name alone: светлана tikhanovskaya; светлана ru de 0/1 с=S в=w е=e т=t л=l а=a н=n "
       "а=a"},
      {"a word of a longer name", "Gory", "Gory only in a longer name: gory hory"},
      {"inflected, but the text is not Polish", "Cichanouskiej",
       "Cichanouskiej inflected in another language than that of the text: cichanouska tikhanovskaya; pl of "
       "cichanouska"},
      {"derived and inflected", "Tichanowskiej",
       "Tichanowskiej inflected in another language than that of the text: тихановская tikhanovskaya; pl of "
       "tichanowska; тихановская ru pl 0/1 т=t и=i х=ch а=a н=n о=o в=w с=s к=k ая=a"},
      {"some letters from what is listed", "Tsikhanouzkaja",
       "Tsikhanouzkaja near a listed spelling: tsikhanouskaya tikhanovskaya"},
      {"other capitals", "TikhanovskAya",
       "TikhanovskAya other capitals: тихановская tikhanovskaya; тихановская ru en 0/1 т=T и=i х=kh а=a н=n "
       "о=o в=v с=s к=k а=A я=ya"},
      {"nothing is near", "Washington", "Washington nothing near"},
      {"too short to be near anything", "Zoro", "Zoro nothing near"},
      {"in Cyrillic letters", "Тихановзка",
       "Тихановзка cannot be read: тихановская tikhanovskaya; тихановская ru-uk all 0/1 т=Т и=и х=х а=а н=н "
       "о=о в=в с=з! к=к ая=а"},
      {"a possessive stays out", "Tiqanovskaya’s",
       "Tiqanovskaya cannot be read: тихановская tikhanovskaya; тихановская ru en 0/1 т=T и=i х=q! а=a н=n "
       "о=o в=v с=s к=k а=a я=ya"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(explain_miss(row.text) == row.want);
  }
}

TEST_CASE("only capitalized words are missed, unless case does not count") {
  CHECK(explain_text(explain_matcher(), "").misses.empty());
  CHECK(explain_text(explain_matcher(), "tiqanovskaya, A \xFF\xFE 1984").misses.empty());
  NormalizeOptions options;
  options.ignore_case = true;
  CHECK(explain_miss("tiqanovskaya", options).starts_with("tiqanovskaya cannot be read"));
}

TEST_CASE("names and misses stand in the order of the text") {
  const std::string text = "Tiqanovskaya, Tikhanovskaya and Svetlana.";
  const Explanation explanation = explain_text(explain_matcher(), text);
  REQUIRE(explanation.names.size() == 1);
  REQUIRE(explanation.misses.size() == 2);
  CHECK(explanation.misses[0].span == Span{0, 12});
  CHECK(explanation.names[0].annotation.span == Span{14, 27});
  CHECK(explanation.misses[1].span == Span{32, 40});
}

TEST_CASE("an unread grapheme comes with what the tables have") {
  const Explanation explanation = explain_text(explain_matcher(), "Tiqanovskaya");
  REQUIRE(explanation.misses.size() == 1);
  const std::vector<ExplainedRendering> wanted = {{"ch", {"cs", "de", "pl"}}, {"kh", {"en"}}};
  REQUIRE(explanation.misses[0].reading.graphemes.size() > 2);
  CHECK(explanation.misses[0].reading.graphemes[2].known == wanted);
}

TEST_CASE("the steps of a reading are together the spelling") {
  for (const std::string text : {"Tichanowskaja", "Tikha’novskaya", "Tíkhanovskaya", "Tikhanovs\u00ADkaya"}) {
    CAPTURE(text);
    const Explanation explanation = explain_text(explain_matcher(), text);
    REQUIRE(explanation.names.size() == 1);
    REQUIRE(explanation.names[0].words.size() == 1);
    std::string native, written;
    for (const ExplainedGrapheme& grapheme : explanation.names[0].words[0].reading.graphemes) {
      native += grapheme.native;
      written += grapheme.written;
    }
    CHECK(native == "тихановская");
    CHECK(written == text);
  }
}

}  // namespace canonym
