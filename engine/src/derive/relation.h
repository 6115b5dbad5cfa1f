#pragma once

#include <map>
#include <vector>

#include "letters/pattern.h"
#include "rules/tables.h"

namespace canonym {

/// Letters of a word and what a sister language may have in their place.
struct RelatedLetters {
  std::size_t begin = 0;  ///< in the native word
  std::size_t size = 0;
  std::vector<Letters> alternatives;  ///< the commonest first; at least one
  const TableRow* row = nullptr;  ///< that says so, for those who still have it; none for a letter that stays
};

/// How words of one language are written in a sister language. Immutable.
class Relation {
 public:
  /// Patterns that cannot be read are reported and left out.
  void add(const LetterTable& table, Diagnostics& problems);

  /// The word from beginning to end. A letter without a row stays.
  std::vector<RelatedLetters> relate(LettersView word) const;

  /// The word in the sister language, by the commonest letters.
  Letters relate_commonly(LettersView word) const;

 private:
  struct Row {
    LetterPattern pattern;
    std::vector<Letters> alternatives;
    const TableRow* draft = nullptr;
  };
  const Row* find_best(LettersView word, std::size_t at) const;

  std::map<char32_t, std::vector<Row>> rows_;  // by first letter
};

}  // namespace canonym
