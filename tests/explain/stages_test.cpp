#include <doctest/doctest.h>

#include <map>
#include <string>

#include "canonym/explain.h"
#include "support/random_case.h"

namespace canonym {
namespace {

constexpr const char* rules = R"yml(canonym: 1
checks: {all: off}
patronymics: {endings: [ovna]}
parts:
  given:
    Sviatlana: [Svetlana, Swetlana]
names:
  tsikhanouskaya:
    kind: person
    canonical: Sviatlana Tsikhanouskaya
    native: {be: Святлана Ціханоўская}
    variants: [Tikhanovskaya]
    styles: {de: Swetlana Tichanowskaja}
    patronymic: Heorhieuna
    never: [{spelling: Tikhanov, why: another surname}]
  lukashenko:
    kind: person
    canonical: Alexander Lukashenko
    variants: [Lukashenka]
  victor:
    kind: person
    canonical: Victor Klitschko
    variants: [Klichko]
  vitali:
    kind: person
    canonical: Vitali Klytschko
    variants: [Klichko]
  catherine:
    kind: person
    canonical: Catherine II
  late:
    kind: person
    canonical: Anna Petrova
    variants: [Petrowa]
    alone: after-full
  full:
    kind: person
    canonical: Ivan Drozd
    variants: [Drosd]
    alone: never
  kyiv:
    kind: place
    canonical: Kyiv
    variants: [Kiev]
  arena:
    kind: place
    canonical: Kyiv Stadium
    variants: [Kiev Arena]
  ring:
    kind: place
    canonical: Ring
    variants: [Arena]
  ny:
    kind: place
    canonical: New York
    variants: [New-Jork]
  mafia:
    kind: organization
    canonical: ’Ndrangheta
    variants: [Ndranghita]
  native:
    kind: place
    canonical: Хутор
    variants: [Khutar]
    native: {ru: Хутор}
)yml";

/// "text: action, reason [evidence] note" of every name and "text: miss [character place] wanted" of every
/// miss, by place.
std::string tell(std::string_view text, const NormalizeOptions& options) {
  const std::optional<RuleSet> loaded = load_yaml(rules);
  REQUIRE(loaded);
  const Explanation explanation = explain_text(Matcher(*loaded), text, options);
  const auto text_of = [&](Span span) { return std::string(text.substr(span.begin, span.size())); };
  std::map<std::size_t, std::string> told;
  for (const ExplainedName& name : explanation.names) {
    std::string& line = told[name.annotation.span.begin];
    line = text_of(name.annotation.span) + ": " + std::string(action_name(name.annotation.action));
    if (name.annotation.reason != Skip::none) line += ", " + std::string(skip_name(name.annotation.reason));
    if (!name.evidence.is_empty()) line += " [" + text_of(name.evidence) + "]";
    if (!name.note.empty()) line += " (" + name.note + ")";
    for (const ExplainedClaim& claim : name.claims) {
      if (claim.fate != Fate::won || name.annotation.reason == Skip::ambiguous)
        line += "; " + text_of(claim.span) + " of " + std::string(loaded->id(claim.record));
      if (claim.fate != Fate::won) line += " " + std::string(fate_name(claim.fate));
      if (name.annotation.reason == Skip::ambiguous) line += " would be " + claim.replacement;
    }
  }
  for (const ExplainedMiss& miss : explanation.misses) {
    std::string& line = told[miss.span.begin];
    line = text_of(miss.span) + ": " + std::string(miss_name(miss.miss));
    if (miss.place)
      line +=
          " at " + std::to_string(miss.place->begin - miss.span.begin) + " [" + text_of(*miss.place) + "]";
    if (!miss.character.empty()) line += " " + miss.character.substr(0, miss.character.find(' '));
    if (!miss.wanted.empty()) line += " not [" + miss.wanted + "]";
    if (miss.then != Skip::none) line += ", then " + std::string(skip_name(miss.then));
    for (const RecordIndex record : miss.records) line += " " + std::string(loaded->id(record));
  }
  std::string all;
  for (const auto& [at, line] : told) all += (all.empty() ? "" : " | ") + line;
  return all;
}

}  // namespace

TEST_CASE("the stage at which a name was decided on is named") {
  struct Row {
    const char *why, *text, *want;
    NormalizeOptions options{};
  };
  NormalizeOptions ids;
  ids.replace_with = ReplaceWith::id;
  const Row rows[] = {
      {"nothing speaks against it", "Tikhanovskaya", "Tikhanovskaya: replace"},
      {"it is right already", "Kyiv", "Kyiv: keep"},
      {"a look-alike", "Boris Tikhanov", "Boris: nothing near | Tikhanov: skip, never (another surname)"},
      {"in a URL", "see https://x.org/Kiev now", "Kiev: skip, in a URL [https://x.org/Kiev]"},
      {"in an e-mail address", "Kiev@x.org", "Kiev: skip, in an e-mail address [Kiev@x.org]"},
      {"in a handle", "by @Kiev now", "Kiev: skip, in a handle [@Kiev]"},
      {"in a hashtag", "so #Kiev", "Kiev: skip, in a hashtag [#Kiev]"},
      {"in a file name", "see Kiev_map.pdf", "Kiev: skip, in a file name [Kiev_map.pdf]"},
      {"another given name before", "Svetlana Lukashenka",
       "Svetlana: given and family name of different persons lukashenko | Lukashenka: skip, other given name "
       "[Svetlana ]"},
      {"another initial before", "X. Lukashenka", "Lukashenka: skip, other initial [X. ]"},
      {"another patronymic", "Sviatlana Petrovna Tikhanovskaya",
       "Sviatlana Petrovna Tikhanovskaya: skip, other patronymic [Petrovna]"},
      {"a full name has to stand before", "Petrowa", "Petrowa: skip, no full name before"},
      {"and does", "Anna Petrova, Petrowa", "Anna Petrova: keep | Petrowa: replace"},
      {"never alone", "Drosd", "Drosd: skip, never alone"},
      {"ambiguous between records", "Klichko",
       "Klichko: skip, ambiguous; Klichko of victor would be Klitschko; Klichko of vitali would be "
       "Klytschko"},
      {"no form in this script", "Khutar", "Khutar: skip, no spelling in this script"},
      {"lost to a longer match, and to one that begins before", "Kiev Arena",
       "Kiev Arena: replace; Kiev of kyiv lost to a longer match; Arena of ring inside a name that was "
       "found"},
      {"a given name alone", "Svetlana said", "Svetlana: given name alone tsikhanouskaya"},
      {"a patronymic alone", "Heorhieuna said", "Heorhieuna: patronymic alone tsikhanouskaya"},
      {"a family name that says too little", "Type II",
       "Type: nothing near | II: family name that does not stand alone catherine"},
      {"a hyphen for the blank", "Sviatlana\u2011Tsikhanouskaya",
       "Sviatlana: other spacing at 9 [\u2011] U+2011 not [ ] tsikhanouskaya | Tsikhanouskaya: keep"},
      {"a blank line between", "New\n\nYork",
       "New: other spacing at 3 [\n\n] U+000A not [ ] ny | York: only in a longer name ny"},
      {"run together", "SviatlanaTsikhanouskaya",
       "SviatlanaTsikhanouskaya: other spacing at 9 [] not [ ] tsikhanouskaya"},
      {"a hyphen is missing", "New Jork",
       "New: other spacing at 3 [ ] U+0020 not [-] ny | Jork: only in a longer name ny"},
      {"a longer name breaks off", "New Delhi", "New: only in a longer name ny | Delhi: nothing near"},
      {"in small letters", "in kiev and lukashenka",
       "kiev: in small letters kyiv | lukashenka: in small letters lukashenko"},
      {"in small letters, behind an apostrophe that belongs to what would be written", "the ’ndranghita",
       "ndranghita: in small letters mafia"},
      {"in small letters, and more", "https://x.org/kiev", "kiev: in small letters, then in a URL kyiv"},
      {"other capitals", "KieV", "KieV: other capitals kyiv"},
      {"a Cyrillic letter among Latin ones", "Tikhan\u043Evskaya",
       "Tikhan\u043Evskaya: look-alike letter at 6 [\u043E] U+043E not [o] tsikhanouskaya"},
      {"a Latin letter among Cyrillic ones", "Ціх\u0061ноўская",
       "Ціх\u0061ноўская: look-alike letter at 6 [\u0061] U+0061 not [\u0430] tsikhanouskaya"},
      {"several letters of another script", "Luk\u0430sh\u0435nka",
       "Luk\u0430sh\u0435nka: look-alike letter at 3 [\u0430sh\u0435] U+0430 not [ashe] lukashenko"},
      {"an underscore inside", "Tikhan_ovskaya", "Tikhan: odd character at 6 [_] U+005F tsikhanouskaya"},
      {"an ill-formed byte inside",
       "Lukash\xFF"
       "enka",
       "Lukash: odd character at 6 [\xFF] an lukashenko"},
      {"hyphenated at the end of a line", "Lukashen-\nka",
       "Lukashen: odd character at 8 [-\n] U+002D lukashenko"},
      {"in a longer word", "Lukashenkas", "Lukashenkas: inside a longer word at 0 [Lukashenka] lukashenko"},
      {"at the end of a longer word", "Antilukashenka",
       "Antilukashenka: inside a longer word at 4 [lukashenka] lukashenko"},
      {"one letter is another", "Lukashemka",
       "Lukashemka: near a listed spelling at 7 [m] not [n] lukashenko"},
      {"one letter is missing", "Lukahenka", "Lukahenka: near a listed spelling at 4 [] not [s] lukashenko"},
      {"one letter too much", "Lukasshenka", "Lukasshenka: near a listed spelling at 5 [s] lukashenko"},
      {"nothing is near", "Washington", "Washington: nothing near"},
      {"several names in a sentence", "Kiev, Washington and Svetlana",
       "Kiev: replace | Washington: nothing near | Svetlana: given name alone tsikhanouskaya"},
      {"ids are written", "Kiev", "Kiev: replace", ids},
  };
  for (const Row& row : rows) {
    CAPTURE(row.why);
    CHECK(tell(row.text, row.options) == row.want);
  }
}

}  // namespace canonym
