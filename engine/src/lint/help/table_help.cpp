#include <array>

#include "lint/help/help.h"

namespace canonym {

std::span<const CheckHelp> table_help() {
  static constexpr std::array all{
      CheckHelp{
          "ambiguous-derivation",
          "Two native forms come to be spelled alike in Latin letters or in some case, and the records write "
          "them "
          "differently: such a text would be left as it is.",
          "names:\n  hora: {kind: place, canonical: Gora, native: {uk: Гора}}\n"
          "  khora: {kind: place, canonical: Khora, native: {uk: Хора}}\n",
          "names:\n  hora: {kind: place, canonical: Gora, native: {uk: Гора}}\n",
          "Give the spelling to one of them by listing it there, switch derivation off for one with 'derive: "
          "false', or allow it."},
      CheckHelp{"bad-pattern", "A row of a table that cannot be read would be a letter that nobody finds.",
                "canonym: 1\nscheme: example\ntitle: An example\nauthority: nobody\nsource: an "
                "example\nlanguage: ru\n"
                "rows: {\"(а\": a}\nsamples: {а: a}\n",
                "canonym: 1\nscheme: example\ntitle: An example\nauthority: nobody\nsource: an "
                "example\nlanguage: ru\n"
                "rows: {а: a}\nsamples: {а: a}\n",
                "Write letters, with what stands before and behind them in brackets: \"(з)г\", \"г(и)\", "
                "\"(#)є\"."},
      CheckHelp{"derivable-variant",
                "Derivation finds the spelling from the native form, so the line is work for reviewers and "
                "does nothing.",
                "names:\n  zhlobin: {kind: place, canonical: Zhlobin, native: {ru: Жлобин}, variants: "
                "[Schlobin]}\n",
                "names:\n  zhlobin: {kind: place, canonical: Zhlobin, native: {ru: Жлобин}}\n",
                "Delete it. A spelling that stays as a record of a tradition or slip says so with 'status'; "
                "one that "
                "stays because it is common has 'status: attested' and a 'source'."},
      CheckHelp{
          "failing-sample",
          "The samples are the tests of a table: one that fails means that a row does not do what it should.",
          "canonym: 1\nscheme: example\ntitle: An example\nauthority: nobody\nsource: an example\nlanguage: "
          "ru\n"
          "rows: {а: a}\nsamples: {аа: a}\n",
          "canonym: 1\nscheme: example\ntitle: An example\nauthority: nobody\nsource: an example\nlanguage: "
          "ru\n"
          "rows: {а: a}\nsamples: {аа: aa}\n",
          "Mend the row or the sample; the message has what came out."},
      CheckHelp{"odd-label",
                "A rendering without a label, a label that is probably another one misspelled, and a name in "
                "'labels' that no row uses: schemes and languages would be told wrongly, or not at all.",
                "canonym: 1\ncorrespondences: bg\ntitle: An example\nsource: an example\nlabels: {west: en "
                "fr, east: pl}\nrows:\n  а: {a: west}\n  б: {b: west}\nsamples: {аб: ab}\n",
                "canonym: 1\ncorrespondences: bg\ntitle: An example\nsource: an example\nlabels: {west: en "
                "fr}\nrows:\n  а: {a: west}\n  б: {b: west}\nsamples: {аб: ab}\n",
                "Correct the label, or delete the name that is not used."},
      CheckHelp{"unexplained-variant",
                "No table leads from the native form to the variant: it may be a slip, or the name of "
                "somebody else.",
                "names:\n  kyiv: {kind: place, canonical: Kyiv, native: {uk: Київ}, variants: [Kioff]}\n",
                "names:\n  kyiv:\n    kind: place\n    canonical: Kyiv\n    native: {uk: Київ}\n"
                "    variants: [{spelling: Kioff, status: misspelling}]\n",
                "Say with 'status' what it is (tradition, misspelling, attested), or delete it."},
  };
  return all;
}

}  // namespace canonym
