#include <array>

#include "lint/help/help.h"

namespace canonym {

std::span<const CheckHelp> file_help() {
  static constexpr std::array all{
      CheckHelp{"bad-allow", "A finding that is silenced without a reason is a riddle to whoever comes next.",
                "names:\n  minsk: {canonical: Minsk, variants: [M1nsk]} # canonym: allow look-alike\n",
                "names:\n  minsk: {canonical: Minsk, variants: [M1nsk]} # canonym: allow look-alike because "
                "a forum writes it so\n",
                "Write '# canonym: allow CODE because REASON', at the end of the line, or on a line of its "
                "own before the "
                "item."},
      CheckHelp{
          "fixed-severity",
          "Some mistakes make a file mean something else than its author sees; those cannot be lowered or "
          "allowed.",
          "checks: {unknown-key: off}\n", "checks: {missing-source: off}\n",
          "Mend the problem itself, and delete the line that would silence it."},
      CheckHelp{"format-version",
                "The first key says by which version of the format the file is to be read, so that a later "
                "one cannot "
                "misread it.",
                "canonym: 2\ntitle: An example\nsource: an example\n",
                "canonym: 1\ntitle: An example\nsource: an example\n", "Begin the file with 'canonym: 1'."},
      CheckHelp{"include-cycle",
                "A file that includes itself, by way of others perhaps, includes nothing new.",
                "include: [x.yml]\n", "", "Take what both need into a third file."},
      CheckHelp{"include-missing", "The rules that should come with this file would be missing.",
                "include: [misssing.yml]\n", "",
                "Correct the path: it is relative to the file that includes."},
      CheckHelp{"include-outside",
                "A rule set that arrives by pull request must not read files elsewhere on the machine.",
                "include: [../../etc/names.yml]\n", "",
                "Move the file into the folder of the rule set, or name both folders on the command line."},
      CheckHelp{"missing-source",
                "A spelling that nobody can look up cannot be reviewed: is it used, and by whom?",
                "canonym: 1\ntitle: Places\nnames:\n  minsk: {canonical: Minsk}\n",
                "canonym: 1\ntitle: Places\nsource: GeoNames\nnames:\n  minsk: {canonical: Minsk}\n",
                "Say in 'source' of the file or of the record where the spellings come from."},
      CheckHelp{"missing-title", "A list of files is read by their titles.",
                "canonym: 1\nsource: GeoNames\nnames:\n  minsk: {canonical: Minsk}\n",
                "canonym: 1\ntitle: Places\nsource: GeoNames\nnames:\n  minsk: {canonical: Minsk}\n",
                "Say in 'title' what the file is about."},
      CheckHelp{"no-layout",
                "'rules fmt' reads its own work again. Where that would say something else than the file "
                "does, the file is left as it is.",
                "", "",
                "Write the place that the message names in a plainer way; and please report it, for this "
                "should not happen."},
      CheckHelp{
          "too-many-spellings",
          "Loading a set takes time and memory by its spellings, and nobody reviews more than a million.", "",
          "", "Divide the names into packs and load those that a text needs."},
      CheckHelp{
          "unused-allow",
          "The problem that the comment allows is not there any more; the comment would hide the next one.",
          "names:\n  minsk: {canonical: Minsk} # canonym: allow look-alike because a forum writes it so\n",
          "names:\n  minsk: {canonical: Minsk}\n", "Delete the comment."},
      CheckHelp{
          "unsorted",
          "A reader finds a key sooner where all files have the same order, and a change of order alone "
          "hides what else has changed.",
          "names:\n  minsk: {canonical: Minsk, kind: place}\n",
          "names:\n  minsk: {kind: place, canonical: Minsk}\n",
          "Let 'canonym rules check --fix' move it, or 'canonym rules fmt' lay out the whole file."},
      CheckHelp{"unknown-check",
                "A line that is to silence or raise a check does nothing if there is none of that code.",
                "checks: {missing-sources: off}\n", "checks: {missing-source: off}\n",
                "Correct the code: 'canonym rules check --list' has all of them."},
      CheckHelp{
          "unknown-record",
          "An include leaves out a record that its file does not have: perhaps the id has changed, and the "
          "record "
          "is loaded after all.",
          "", "",
          "Correct the id, or delete it from 'without'. Ids of files further on are left out by the file "
          "that includes them."},
  };
  return all;
}

}  // namespace canonym
