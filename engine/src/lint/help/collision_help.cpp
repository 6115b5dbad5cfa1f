#include <array>

#include "lint/help/help.h"

namespace canonym {

std::span<const CheckHelp> collision_help() {
  static constexpr std::array all{
      CheckHelp{
          "canonical-is-variant",
          "One record writes a spelling that another rewrites: the second would undo the work of the first.",
          "names:\n  us: {kind: term, canonical: criticize, variants: [criticise]}\n"
          "  gb: {kind: term, canonical: criticise, variants: [criticize]}\n",
          "names:\n  us: {kind: term, canonical: criticize, variants: [criticise]}\n",
          "Decide for one spelling. Rules that contradict each other on purpose belong in packs."},
      CheckHelp{"conflicting-variant",
                "Two records want the same text and would write it differently. Canonym never guesses: the "
                "text would be "
                "left and reported as ambiguous.",
                "names:\n  haradok: {kind: place, canonical: Haradok, variants: [Gorodok]}\n"
                "  horodok: {kind: place, canonical: Horodok, variants: [Gorodok]}\n",
                "names:\n  haradok: {kind: place, canonical: Haradok, variants: [Gorodok]}\n"
                "  horodok: {kind: place, canonical: Horodok}\n",
                "Take the spelling from one of them, or allow it where the world is like that: then neither "
                "is written."},
      CheckHelp{"duplicate-id", "An id stands for one name in annotations and in other people's data.",
                "include: [other.yml]\nnames:\n  minsk: {canonical: Minsk}\n",
                "include: [other.yml]\nnames:\n  minsk-city: {canonical: Minsk City}\n",
                "Choose another id for the later one, or put both into one record. (other.yml has a record "
                "'minsk'.)"},
      CheckHelp{"look-alike-id",
                "Ids that differ by a hyphen, by 1 and l, 0 and o, rn and m or vv and w only are mixed up by "
                "whoever types "
                "or reads them.",
                "names:\n  radio-1: {canonical: Radio One}\n  radio1: {canonical: First Radio}\n",
                "names:\n  radio-1: {canonical: Radio One}\n  radio-first: {canonical: First Radio}\n",
                "Choose an id that tells more, if nobody uses it yet."},
      CheckHelp{
          "near-duplicate",
          "Two records of one kind have one canonical spelling, or one native form of a language. They may "
          "be one "
          "thing, listed twice; then variants, examples and annotations are divided among two ids.",
          "names:\n  minsk: {kind: place, canonical: Minsk}\n  minsk-city: {kind: place, canonical: Minsk}\n",
          "names:\n  minsk: {kind: place, canonical: Minsk}\n",
          "Put them into one record. Where they are two namesakes, allow it and say who is who."},
      CheckHelp{"shadowed-spelling",
                "Another record has the spelling by a more certain way, so this line never decides anything.",
                "parts:\n  family: {Babaryka: [Babariko]}\nnames:\n  viktar: {kind: person, canonical: "
                "Viktar Babaryka}\n"
                "  babariki: {kind: place, canonical: Babariki, variants: [Babariko]}\n",
                "parts:\n  family: {Babaryka: [Babarika]}\nnames:\n  viktar: {kind: person, canonical: "
                "Viktar Babaryka}\n"
                "  babariki: {kind: place, canonical: Babariki, variants: [Babariko]}\n",
                "Delete the spelling, or give the record a longer one that tells the two apart."},
  };
  return all;
}

}  // namespace canonym
