#pragma once

#include <map>
#include <vector>

#include "derive/option_sets.h"
#include "letters/pattern.h"
#include "rules/tables.h"

namespace canonym {

/// The correspondence table of one native language, made from all files for it. Immutable once all are added.
class Correspondences {
 public:
  struct Row {
    LetterPattern pattern;  ///< without letters: what may be put in at the end of a word
    Renderings renderings;
    const TableRow* draft = nullptr;  ///< what it was made of, for those who still have it
  };

  /// Adds a file's rows. Patterns that cannot be read are reported and left out, so is the first label that
  /// there is no room for.
  void add(const LetterTable& table, LabelTable& labels, Diagnostics& problems);

  /// The rows that fit at `at` of a word, which may be its size. They hold as long as the table.
  std::vector<const Row*> find_rows(LettersView word, std::size_t at) const;

 private:
  std::map<char32_t, std::vector<Row>> rows_;  // by first letter; 0 for none
};

}  // namespace canonym
