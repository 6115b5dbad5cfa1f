#include <array>

#include "lint/help/help.h"

namespace canonym {

std::span<const CheckHelp> yaml_help() {
  static constexpr std::array all{
      CheckHelp{
          "yaml-alias",
          "An anchor makes one place of a file mean another, which a reviewer of the changed lines does not "
          "see, and few bytes can stand for gigabytes.",
          "names:\n  minsk: &place\n    kind: place\n    canonical: Minsk\n",
          "names:\n  minsk:\n    kind: place\n    canonical: Minsk\n",
          "Write out what the alias stands for."},
      CheckHelp{
          "yaml-control-character",
          "A control character is seen by no reviewer, and some readers end the text or the line at it.",
          "names:\n  minsk: {canonical: Min\x07sk}\n", "names:\n  minsk: {canonical: Minsk}\n",
          "Delete the character; the message says which one it is, and where."},
      CheckHelp{"yaml-documents",
                "A file is one document: what follows a second '---' would be read by some programs only.",
                "names:\n  minsk: {canonical: Minsk}\n---\nnames:\n  kyiv: {canonical: Kyiv}\n",
                "names:\n  minsk: {canonical: Minsk}\n  kyiv: {canonical: Kyiv}\n",
                "Put the documents into files of their own, or their members under one key."},
      CheckHelp{"yaml-encoding",
                "Bytes that are not UTF-8 are other letters to each program that reads them.",
                "names:\n  lviv: {canonical: Lviv, variants: [Lw\xF3w]}\n",
                "names:\n  lviv: {canonical: Lviv, variants: [Lwów]}\n",
                "Save the file as UTF-8, with a byte order mark at its very beginning or none."},
      CheckHelp{"yaml-key", "A list or mapping as a key means nothing in a rule file.",
                "names:\n  [minsk]: {canonical: Minsk}\n", "names:\n  minsk: {canonical: Minsk}\n",
                "Write the key as a plain text."},
      CheckHelp{
          "yaml-merge-key",
          "A merge key takes over members from elsewhere that a reviewer of the changed lines does not see.",
          "names:\n  minsk: {<<: {kind: place}, canonical: Minsk}\n",
          "names:\n  minsk: {kind: place, canonical: Minsk}\n", "Write the members out."},
      CheckHelp{
          "yaml-readers-disagree",
          "Two YAML libraries read every file. Where they differ, other programs would load other rules than "
          "Canonym, and perhaps other ones than the reviewer saw.",
          "names:\n  minsk: {canonical: Minsk, variants: [Mensk, ?Miensk]}\n",
          "names:\n  minsk: {canonical: Minsk, variants: [Mensk, \"?Miensk\"]}\n",
          "Put the text in quotes, or write the place in a plainer way."},
      CheckHelp{"yaml-syntax", "The file cannot be read.", "names:\n  minsk: {canonical: \"Minsk}\n",
                "names:\n  minsk: {canonical: \"Minsk\"}\n",
                "Look at the place of the message and a little before: a quote or bracket that is not "
                "closed, a tab "
                "for indentation, a ':' or '#' in a text without quotes."},
      CheckHelp{
          "yaml-tag",
          "A tag makes a text something else (a number, a program's object). All values of a rule file are "
          "texts, lists and mappings.",
          "names:\n  minsk: {canonical: !!str Minsk}\n", "names:\n  minsk: {canonical: Minsk}\n",
          "Delete the tag."},
      CheckHelp{"yaml-too-deep",
                "No rule needs as many levels; deep nesting is how YAML readers are made to crash.",
                "names: [[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]\n", "names:\n  minsk: {canonical: Minsk}\n",
                "Look for brackets that are opened again and again."},
      CheckHelp{
          "yaml-too-large",
          "A file of more than 64 MiB, of 8,388,608 keys and values or with a thousand problems is read no "
          "further.",
          "", "", "Divide the file: all files of a folder are one rule set."},
      CheckHelp{
          "yaml-too-long",
          "A text of more than 65,536 bytes is no spelling and no example; most often a quote is not closed.",
          "", "", "Close the quote; shorten the text of an example to what it is to show."},
  };
  return all;
}

}  // namespace canonym
