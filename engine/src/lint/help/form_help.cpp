#include <array>

#include "lint/help/help.h"

namespace canonym {

std::span<const CheckHelp> form_help() {
  static constexpr std::array all{
      CheckHelp{
          "bad-date", "A style would be in force on other days than its author meant, or on none.",
          "names:\n  kyiv:\n    canonical: Kyiv\n    styles: {ap: {spelling: Kiev, until: 2019-08-32}}\n",
          "names:\n  kyiv:\n    canonical: Kyiv\n    styles: {ap: {spelling: Kiev, until: 2019-08-13, why: "
          "AP until then}}\n",
          "Write a day that exists as YYYY-MM-DD, 'since' not after 'until'."},
      CheckHelp{
          "bad-id",
          "Ids stand in annotations, file names and other people's data, so they are made of a-z, digits and "
          "hyphens, 64 at most, no hyphen first.",
          "names:\n  Minsk_City: {canonical: Minsk}\n", "names:\n  minsk-city: {canonical: Minsk}\n",
          "Choose another id. Do not change one that others use already."},
      CheckHelp{"bad-spelling",
                "A spelling without a letter or digit, or with a line break or tab, can be found in no text.",
                "names:\n  minsk: {canonical: Minsk, variants: [\"—\"]}\n",
                "names:\n  minsk: {canonical: Minsk, variants: [Mensk]}\n",
                "Write the spelling, or delete the item."},
      CheckHelp{"bad-value", "The key takes one of a few words, and this is none of them.",
                "names:\n  minsk: {kind: city, canonical: Minsk}\n",
                "names:\n  minsk: {kind: place, canonical: Minsk}\n",
                "Take one of the words that the reference lists for the key; the message tells the nearest."},
      CheckHelp{"duplicate-key",
                "YAML readers keep the first or the last of two equal keys, and the other one is lost "
                "without a word.",
                "names:\n  minsk:\n    canonical: Minsk\n    variants: [Mensk]\n    variants: [Miensk]\n",
                "names:\n  minsk:\n    canonical: Minsk\n    variants: [Mensk, Miensk]\n",
                "Put what both say under one key."},
      CheckHelp{"missing-key", "Without the key the entry says nothing.", "names:\n  minsk: {kind: place}\n",
                "names:\n  minsk: {kind: place, canonical: Minsk}\n", "Add the key, or delete the entry."},
      CheckHelp{
          "null-value",
          "A key without a value, '~' and 'null' are nothing to YAML: a spelling would be lost without a "
          "word.",
          "names:\n  minsk: {canonical: Minsk, variants: [Mensk, ]}\n  null-island: {canonical: null}\n",
          "names:\n  minsk: {canonical: Minsk, variants: [Mensk]}\n  null-island: {canonical: \"Null\"}\n",
          "Write the value, put the word in quotes if it is meant, or delete the key."},
      CheckHelp{"unknown-key", "A key that nobody reads does nothing, though its author thinks that it does.",
                "names:\n  minsk: {canonical: Minsk, varients: [Mensk]}\n",
                "names:\n  minsk: {canonical: Minsk, variants: [Mensk]}\n",
                "Correct the key: the message tells the nearest one. Remarks belong in comments."},
      CheckHelp{"wrong-type", "A list of one needs its brackets, a mapping its colon.",
                "names:\n  minsk: {canonical: Minsk, variants: Mensk}\n",
                "names:\n  minsk: {canonical: Minsk, variants: [Mensk]}\n",
                "Write what the message asks for: a text, a list or a mapping."},
  };
  return all;
}

}  // namespace canonym
