#include <doctest/doctest.h>

#include "canonym/compare_corpus.h"
#include "support/rules_for_tests.h"

namespace canonym {
namespace {

const Matcher& old_rules() {
  static const Matcher matcher = matcher_for(
      "canonym: 1\ntitle: t\nsource: s\nnames:\n"
      "  kyiv: {kind: place, canonical: Kyiv, variants: [Kiev]}\n"
      "  minsk: {kind: place, canonical: Minsk, variants: [Mensk]}\n");
  return matcher;
}

const Matcher& new_rules() {
  static const Matcher matcher = matcher_for(
      "canonym: 1\ntitle: t\nsource: s\nnames:\n"
      "  kyiv: {kind: place, canonical: Kyiv, variants: [Kiyev], never: [{spelling: Kiev, why: a dish}]}\n"
      "  minsk: {kind: place, canonical: Minsk, variants: [Mensk]}\n");
  return matcher;
}

void add(CorpusDifference& corpus, std::string_view file, std::string_view text) {
  corpus.add_text(file, text, Hits(old_rules(), text, {}), Hits(new_rules(), text, {}));
}

/// "changed 2 Kiev: Kyiv>Kiev at a:1:3 …[left|right]…" a line each.
std::string describe(const CorpusDifference& corpus) {
  std::string text;
  for (const ChangedRecord& record : corpus.records())
    for (const ChangedHit& hit : record.hits) {
      text += record.record + " " + std::string(change_name(hit.change)) + " " + std::to_string(hit.count) +
              " " + hit.found + ": " + hit.written_before + ">" + hit.written_after;
      for (const PlaceInText& place : hit.places)
        text += " " + place.file + ":" + std::to_string(place.position.line) + ":" +
                std::to_string(place.position.column) + (place.is_left_cut ? "…" : "") + "[" + place.left +
                "|" + place.right + "]" + (place.is_right_cut ? "…" : "");
      text += "\n";
    }
  return text;
}

}  // namespace

TEST_CASE("what a change of rules does to texts") {
  CorpusDifference corpus(2);
  add(corpus, "a", "Mensk, Kiev\nand Kiyev.");
  add(corpus, "b", "Kiev Kiev");
  CHECK(describe(corpus) ==
        "kyiv added 1 Kiyev: Kiyev>Kyiv a:2:5[Mensk, Kiev\nand |.]\n"
        "kyiv changed 3 Kiev: Kyiv>Kiev a:1:8[Mensk, |\nand Kiyev.] b:1:1[| Kiev]\n");
  CHECK(corpus.totals() == CorpusDifference::Totals{2, 31, 4, 5, 4, 4});
}

TEST_CASE("parts of a corpus add up to the whole") {
  CorpusDifference whole(2), first(2), second(2);
  for (CorpusDifference* corpus : {&whole, &first}) add(*corpus, "a", "Kiev Kiyev");
  for (CorpusDifference* corpus : {&whole, &second}) {
    add(*corpus, "b", "Kiev, Kiev");
    add(*corpus, "c", "Kiyev");
  }
  first.add_all(std::move(second));
  CHECK(describe(first) == describe(whole));
  CHECK(first.totals() == whole.totals());
}

TEST_CASE("contexts end between characters that readers see") {
  struct Row {
    const char* why;
    std::string left;  ///< what stands before a name
    std::string want;  ///< of it
    bool is_cut;
  };
  std::string blanks(40, ' '), long_run(2000, ' ');
  const std::string family =
      "\U0001F468\u200D\U0001F469\u200D\U0001F467";  // one character of five code points
  std::string marks = "a";
  for (int i = 0; i < 1000; ++i) marks += "\u0301";
  const Row rows[] = {
      {"all of a short text", "abc ", "abc ", false},
      {"forty characters of a long one", long_run, blanks, true},
      {"a family of emoji is one character", family + std::string(39, ' '), family + std::string(39, ' '),
       false},
      {"and left out as one", family + blanks, blanks, true},
      {"a letter with more marks than anybody writes is left out", marks + " ", " ", true},
      {"ill-formed bytes count one by one", std::string(50, '\xFF') + " ", std::string(39, '\xFF') + " ",
       true},
      {"a line break of two bytes is one character", "\r\n" + std::string(39, ' '),
       "\r\n" + std::string(39, ' '), false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CorpusDifference corpus;
    add(corpus, "a", row.left + "Kiyev");
    const std::vector<ChangedRecord> records = corpus.records();
    REQUIRE(records.size() == 1);
    CHECK(records[0].hits[0].places[0].left == row.want);
    CHECK(records[0].hits[0].places[0].is_left_cut == row.is_cut);
    CorpusDifference mirrored;
    add(mirrored, "a", "Kiyev" + blanks + row.left);
    CHECK(mirrored.records()[0].hits[0].places[0].right == blanks);
  }
}

}  // namespace canonym
