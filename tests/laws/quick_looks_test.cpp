// What is found by a quick look at plain words, against what is found by reading them thoroughly.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "match/compiled.h"
#include "match/text_languages.h"
#include "normalize/text_memory.h"
#include "normalize/written_text.h"
#include "support/random_case.h"

namespace canonym {
namespace {

/// Rules, and words of texts that have their names.
struct Corpus {
  const char* why;
  const char* rules;
  std::vector<std::string> words;
};

const std::vector<Corpus>& corpora() {
  static const std::vector<Corpus> all = {
      {"ASCII letters",
       "canonym: 1\nchecks: {all: off}\nnames:\n"
       "  luk: {canonical: Luk Works, kind: organization, variants: [Luck Works, Luck-Works, Lu 2 Works]}\n"
       "  east: {canonical: Luk Works East, kind: organization}\n"
       "  inc: {canonical: Izmail, kind: place, variants: [Ismail]}\n"
       "  sign: {canonical: Iz, kind: place, variants: ['Ismail, Inc', 'Yu']}\n"
       "  long: {canonical: Abcdefghijklmnop, kind: place, variants: [Abcdefghijklmnopq, Abcdefgh]}\n",
       {"said",
        "Luk",
        "Luck",
        "Works",
        "East",
        "Ismail",
        "Inc",
        "a",
        "of",
        "Yu",
        "WORKS",
        "слово",
        "Abcdefghijklmnop",
        "abcdefghijklmnopqrstuvwxyzabcdefgh",
        "don't",
        "naïve",
        "2020",
        "Lu",
        "2",
        "Abcdefghijklmnopq",
        "Abcdefgh"}},
      {"Cyrillic letters, of which some words are forms of others",
       "canonym: 1\ninflection: ru\ntitle: Ru\nsource: a book\nwords: не что\nclasses: {V: а и}\ncases: nom "
       "gen\nparadigms:\n"
       "- {base: а, of: place, forms: {nom: а, gen: ы}}\n"
       "- {base: й, of: place, forms: {nom: й, gen: я}}\n"
       "- {base: о, of: place, forms: {nom: о, gen: ем}}\n"
       "samples: []\n"
       "# next file\n"
       "canonym: 1\nchecks: {all: off}\nnames:\n"
       "  luk: {canonical: Лук Мир, kind: organization, variants: [Лук Мiр, Лук-Мир, Лук Миры, Лук Мыр]}\n"
       "  east: {canonical: Лук Мир Восток, kind: organization}\n"
       "  mara: {canonical: Мара, kind: place, variants: [Мары, Марай, Ёж, ёжик, О]}\n"
       "  sela: {canonical: Село, kind: place, variants: [Селем]}\n"
       "  kray: {canonical: Край, kind: place, variants: [Крей, Край-Луг, 'Ўс', Œиз]}\n"
       "  sign: {canonical: Луг, kind: place, variants: ['Крей, ООО', Юг]}\n"
       "  long: {canonical: Абвгдежзиклмнопр, kind: place, variants: [Абвгдежзиклмнопрс, "
       "Абвгдежйёйёйёйёй]}\n",
       {"сказал",
        "Лук",
        "Мир",
        "Мiр",
        "Миры",
        "Мыр",
        "Восток",
        "Мара",
        "Мары",
        "МАРЫ",
        "Марай",
        "Мараи",
        "Ёж",
        "Еж",
        "Селем",
        "Селём",
        "ёжик",
        "О",
        "О.",
        "Край",
        "Крей",
        "Края",
        "Кре",
        "Луг",
        "ООО",
        "Юг",
        "Крей\u0306",
        "Ўс",
        "Œиз",
        "said",
        "2020",
        "К2",
        "Крейx",
        "Абвгдежзиклмнопр",
        "Абвгдежзиклмнопрс",
        "Абвгдежйёйёйёйёй",
        "абвгдежзиклмнопрстуфхцчшщъыьэюя"}},
  };
  return all;
}

std::string make_words(RandomMaker& maker, const std::vector<std::string>& words) {
  const std::vector<std::string> gaps = {" ",  " ",  " ",  " ",   " ",  "\n", "\n\n",   ", ",
                                         ". ", " (", ") ", "’s ", "-",  "  ", "\u00A0", " “",
                                         "” ", "`",  "'",  " - ", "; ", "\t"};
  std::string text;
  for (int i = 0; i < 24; ++i) {
    text += words[maker.below(words.size())] + gaps[maker.below(gaps.size())];
    if (maker.one_in(12)) text += "said so said so said so said so ";
  }
  return text;
}

/// Of a byte of a letter or digit, here.
bool is_letter(char byte) {
  return (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') ||
         (static_cast<unsigned char>(byte) >= 0x80 && static_cast<unsigned char>(byte) < 0xE2);
}

/// Each run of letters and digits, alone and with the next one.
std::vector<Span> stretches_of(const std::string& text) {
  std::vector<Span> runs;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_letter(text[at]) || (at > 0 && is_letter(text[at - 1]))) continue;
    std::size_t end = at;
    while (end < text.size() && is_letter(text[end])) ++end;
    runs.push_back({at, end});
  }
  const std::size_t count = runs.size();
  for (std::size_t i = 1; i < count; ++i) runs.push_back({runs[i - 1].begin, runs[i].end});
  return runs;
}

/// How often something was found.
struct Found {
  std::size_t frames = 0, sure = 0, names = 0;
};

void look_at(const Matcher& matcher, const std::string& text, Found& found) {
  TextMemory memory(matcher.compiled(), find_text_languages(matcher.compiled(), text));
  FrameFinder& finder = memory.known.frames();
  memory.known.enter(text);
  SettledWalk walk(matcher.compiled(), memory.readings);
  for (const Span stretch : stretches_of(text)) {
    CAPTURE(text);
    CAPTURE(text.substr(stretch.begin, stretch.size()));
    const auto frame = finder.find(stretch);
    found.frames += frame.has_value();
    REQUIRE((frame == finder.find_thoroughly(stretch)));
    if (!matcher.compiled().reader.is_name_start(text, stretch.begin)) continue;
    const SettledWalk::Outcome quick = walk.find_among_short_words(text, stretch.begin);
    if (!quick.is_sure) continue;
    const bool may_have_two_words = walk.may_have_two_words();
    const auto thorough = walk.find_thoroughly(text, stretch.begin);
    ++found.sure;
    found.names += quick.name.has_value();
    REQUIRE(quick.name.has_value() == thorough.has_value());
    REQUIRE(may_have_two_words >= walk.may_have_two_words());
    if (!thorough) continue;
    CHECK(quick.name->end == thorough->end);
    CHECK(quick.name->record == thorough->record);
    CHECK(quick.name->way == thorough->way);
  }
}

}  // namespace

TEST_CASE("quick looks at plain words find what reading them thoroughly finds") {
  const std::uint32_t seed = number_from_environment("CANONYM_SEED", 20200914);
  const std::uint32_t rounds = number_from_environment("CANONYM_ROUNDS", 10000) / 10;
  for (const Corpus& corpus : corpora()) {
    CAPTURE(std::string(corpus.why));
    RandomMaker maker(seed);
    const std::optional<RuleSet> rules = load_yaml(corpus.rules);
    REQUIRE(rules);
    const Matcher matcher(*rules);
    Found found;
    for (std::uint32_t round = 0; round < rounds; ++round)
      look_at(matcher, make_words(maker, corpus.words), found);
    MESSAGE(std::string(corpus.why) << ": " << found.frames << " frames, " << found.sure << " sure of "
                                    << found.names << " names");
    CHECK(found.frames > rounds);
    CHECK(found.sure > rounds * 4);
    CHECK(found.names > rounds);
  }
}

TEST_CASE("what has been written before a place is the text with its edits") {
  RandomMaker maker(20200914);
  for (int round = 0; round < 200; ++round) {
    std::string text, written;
    WrittenText pieces(text);
    while (text.size() < 20'000) text += maker.one_in(9) ? "ö" : "abc ";
    std::size_t done = 0;
    pieces = WrittenText(text);
    const std::size_t usual = 1 + maker.below(600);
    for (std::size_t at = maker.below(usual); at + 3 < text.size(); at += 3 + maker.below(usual)) {
      Annotation annotation;
      annotation.edits = {{{at, at + 3}, std::string(maker.below(9), 'x')}};
      written += text.substr(done, at - done) + annotation.edits[0].replacement;
      done = at + 3;
      pieces.add({&annotation, 1});
      REQUIRE(pieces.done() == done);
      const std::size_t place = std::min(done + maker.below(700), text.size());
      const std::string whole = written + text.substr(done, place - done);
      const std::string found = pieces.before(place);
      REQUIRE(whole.ends_with(found));
      REQUIRE(found.size() + 3 >= std::min(whole.size(), WrittenText::context_bytes));
    }
  }
}

}  // namespace canonym
