#include <array>

#include "lint/help/help.h"

namespace canonym {

std::span<const CheckHelp> record_help() {
  static constexpr std::array all{
      CheckHelp{"contradicted-spelling",
                "An example of the record fails, and this spelling looks like the reason: a slip in it, or "
                "two spellings that were swapped.",
                "names:\n  radev:\n    canonical: Rumen Rdaev\n    variants: [Rumen Radew]\n    examples:\n  "
                "    - {text: Radew left., becomes: Radev left.}\n",
                "names:\n  radev:\n    canonical: Rumen Radev\n    variants: [Rumen Radew]\n    examples:\n  "
                "    - {text: Radew left., becomes: Radev left.}\n",
                "Correct the spelling, or the example."},
      CheckHelp{"failing-example",
                "Examples are the tests of a rule. One that fails means that the rule, or another one, does "
                "not do what "
                "its author thinks.",
                "names:\n  kyiv:\n    kind: place\n    canonical: Kyiv\n    variants: [Kiev]\n    examples:\n"
                "      - {text: In Kiev., becomes: In Kyjiv.}\n",
                "names:\n  kyiv:\n    kind: place\n    canonical: Kyiv\n    variants: [Kiev]\n    examples:\n"
                "      - {text: In Kiev., becomes: In Kyiv.}\n",
                "Ask 'canonym explain' with the text; then mend the rule or the example."},
      CheckHelp{"foreign-letter",
                "A letter that the language of the native form, or of the side of a table, does not have: it "
                "was typed on another keyboard, or the code of the language is wrong.",
                "names:\n  skopje: {kind: place, canonical: Skopje, native: {bg: Скопје}}\n",
                "names:\n  skopje: {kind: place, canonical: Skopje, native: {mk: Скопје}}\n",
                "Correct the letter or the language."},
      CheckHelp{"lost-comma",
                "Where all spellings of a name part have one word, one of several words is probably two "
                "spellings without the comma between them.",
                "parts:\n  given:\n    Rumen: [Roumen, Rumenn Roumenn, Румен]\n",
                "parts:\n  given:\n    Rumen: [Roumen, Rumenn, Roumenn, Румен]\n",
                "Write the comma; allow it where the name has several words."},
      CheckHelp{
          "missing-kind",
          "A record without 'kind' is a person. Where all others of the file say their kind and the name has "
          "one word, the key was probably forgotten.",
          "names:\n  sofia: {canonical: Sofia}\n  plovdiv: {kind: place, canonical: Plovdiv}\n  burgas: "
          "{kind: place, canonical: Burgas}\n  varna: {kind: place, canonical: Varna}\n",
          "names:\n  sofia: {kind: place, canonical: Sofia}\n  plovdiv: {kind: place, canonical: Plovdiv}\n  "
          "burgas: {kind: place, canonical: Burgas}\n  varna: {kind: place, canonical: Varna}\n",
          "Say the kind, 'person' too."},
      CheckHelp{"odd-capitals",
                "Capitals are written into texts as they stand in the canonical spelling, and most odd ones "
                "are slips of the shift key.",
                "names:\n  georgi: {canonical: GEorgi Markov}\n",
                "names:\n  georgi: {canonical: Georgi Markov}\n",
                "Correct the capitals; allow them where the name is written so."},
      CheckHelp{
          "odd-script",
          "One canonical spelling of a file is in another script than all others: it was probably swapped "
          "with the native form.",
          "names:\n  sofia: {kind: place, canonical: София}\n  plovdiv: {kind: place, canonical: Plovdiv}\n  "
          "burgas: {kind: place, canonical: Burgas}\n  varna: {kind: place, canonical: Varna}\n",
          "names:\n  sofia: {kind: place, canonical: Sofia, native: {bg: София}}\n  plovdiv: {kind: place, "
          "canonical: Plovdiv}\n  burgas: {kind: place, canonical: Burgas}\n  varna: {kind: place, "
          "canonical: Varna}\n",
          "Put the form under 'native', and write the canonical spelling in the script of the others."},
      CheckHelp{
          "often-derived",
          "Only with '--corpus': the texts have a spelling often, and it is found only because it can be "
          "read "
          "off the native form. Listed, it is known for certain, and no "
          "change of the tables can lose it.",
          "names:\n  novopolotsk: {kind: place, canonical: Novopolotsk, native: {ru: Новополоцк}}\n",
          "names:\n  novopolotsk:\n    kind: place\n    canonical: Novopolotsk\n    native: {ru: "
          "Новополоцк}\n    "
          "variants:\n      - {spelling: Nowopolozk, status: attested, source: our archive}\n",
          "List it with 'status: attested' and a 'source', or ask for more places with '--often'."},
      CheckHelp{"redundant-variant",
                "Case, diacritics and apostrophes make no difference when texts are searched, so the line "
                "does nothing.",
                "names:\n  lviv: {canonical: Lviv, variants: [Lwów, Lwow]}\n",
                "names:\n  lviv: {canonical: Lviv, variants: [Lwów]}\n", "Delete the later of the two."},
      CheckHelp{"stale-style",
                "The last day of the style is over, so the record writes its canonical spelling again: was "
                "that meant, or "
                "was the style forgotten?",
                "names:\n  kyiv: {canonical: Kyiv, styles: {ap: {spelling: Kiev, until: 2019-08-13}}}\n",
                "names:\n  kyiv: {canonical: Kyiv, styles: {ap: {spelling: Kiev, until: 2019-08-13, why: AP "
                "until then}}}\n",
                "Delete the style, give it a later day, or say with 'why' what it is kept for: texts of "
                "those days can be "
                "written with '--date'."},
      CheckHelp{
          "stray-example",
          "The example changes names, but none of the record that has it, so it is no test of this record.",
          "names:\n  bitola:\n    kind: place\n    canonical: Bitola\n    examples:\n      - {text: to "
          "Sophia, becomes: to Sofia}\n  sofia: {kind: place, canonical: Sofia, variants: [Sophia]}\n",
          "names:\n  bitola: {kind: place, canonical: Bitola}\n  sofia:\n    kind: place\n    canonical: "
          "Sofia\n    variants: [Sophia]\n    examples:\n      - {text: to Sophia, becomes: to Sofia}\n",
          "Move it to its record, or to 'examples' of the file."},
      CheckHelp{"swapped-parts",
                "The second word is a given name that the rules know, the first is none: the family name "
                "seems to stand first, and persons are composed the other way round.",
                "parts:\n  given: {Rumen: [Roumen]}\nnames:\n  radev: {canonical: Radev Rumen}\n",
                "parts:\n  given: {Rumen: [Roumen]}\nnames:\n  radev: {canonical: Rumen Radev}\n",
                "Write the given name first, or say with 'family' which word is the family name."},
      CheckHelp{"unknown-language",
                "Native forms are written into texts of their language and read by its tables; a language "
                "that nobody "
                "knows has neither.",
                "names:\n  minsk: {canonical: Minsk, native: {by: Мінск}}\n",
                "names:\n  minsk: {canonical: Minsk, native: {be: Мінск}}\n",
                "Write the code of ISO 639, of two letters where there is one: be, ru, uk."},
      CheckHelp{
          "unknown-part",
          "The given name or family name that the record speaks of is not there, so the person would not be "
          "composed as meant.",
          "names:\n  leyen: {canonical: Ursula von der Leyen, family: van der Leyen}\n",
          "names:\n  leyen: {canonical: Ursula von der Leyen, family: von der Leyen}\n",
          "'family' repeats the end of 'canonical'; 'given' is a spelling in a group of 'parts: given'; "
          "kinds of "
          "parts are given, family and patronymic; only persons have any."},
      CheckHelp{"unseen-variant",
                "Only with '--corpus': no name in the texts was found by this spelling. Perhaps it is "
                "misspelled, or "
                "nobody writes it.",
                "names:\n  novopolotsk: {kind: place, canonical: Novopolotsk, variants: [Novoplotsk]}\n",
                "names:\n  novopolotsk: {kind: place, canonical: Novopolotsk, variants: [Nowopolozk]}\n",
                "Correct it, or delete it; keep it where the texts are too few to tell."},
      CheckHelp{
          "unknown-style",
          "A style that no file declares is probably misspelled, and '--style' would never write it.",
          "styles: {de: German-language edition}\nnames:\n  kyiv: {canonical: Kyiv, styles: {dee: Kiew}}\n",
          "styles: {de: German-language edition}\nnames:\n  kyiv: {canonical: Kyiv, styles: {de: Kiew}}\n",
          "Correct the name, or declare it in 'styles' of the file. Codes of languages need no declaration."},
      CheckHelp{
          "variant-is-canonical",
          "The canonical spelling is found anyway; case, diacritics and apostrophes make no difference.",
          "names:\n  minsk: {canonical: Minsk, variants: [minsk]}\n", "names:\n  minsk: {canonical: Minsk}\n",
          "Delete the variant."},
      CheckHelp{"variant-is-never",
                "What is listed under 'never' is left alone, so the spelling would never be found.",
                "names:\n  odesa: {canonical: Odesa, variants: [Odessa], never: [Odessa]}\n",
                "names:\n  odesa: {canonical: Odesa, variants: [Odessa], never: [\"Odessa, Texas\"]}\n",
                "Delete one of the two, or make the look-alike longer, so that it is told apart."},
  };
  return all;
}

}  // namespace canonym
