#pragma once

#include <map>
#include <vector>

#include "derive/option_sets.h"
#include "letters/pattern.h"
#include "rules/tables.h"

namespace canonym {

/// What the letters [begin, begin + size) of a word may be written as.
struct Reading {
  std::size_t begin = 0;
  std::size_t size = 0;  ///< 0: what may be put in at the end of the word
  Renderings renderings;
};

/// The correspondence table of one native language, made from all files for it. Immutable.
class Correspondences {
 public:
  /// Adds a file's rows; patterns that cannot be read are reported and left out.
  void add(const LetterTable& table, LabelTable& labels, Diagnostics& problems);

  /// All that begins at `at` of a word, which may be its size: single letters, several, at the
  /// end what may be put in. A letter without a row stands for itself.
  std::vector<Reading> read_at(LettersView word, std::size_t at) const;

 private:
  struct Row {
    LetterPattern pattern;
    Renderings renderings;
  };
  std::map<char32_t, std::vector<Row>> rows_;  // by first letter; 0 for none
};

}  // namespace canonym
