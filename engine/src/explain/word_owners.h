#pragma once

#include <vector>

#include "match/compiled.h"
#include "match/word_readings.h"

namespace canonym {

/// What a word of the rules is to the records that have it, from what counts most in a text to what least.
enum class WordRole { name, part, word, none };

/// Whose names have a word, and as what.
struct WordOwners {
  WordRole role =
      WordRole::none;  ///< a whole or family name, a given name or patronymic, a word of longer names
  std::vector<RecordIndex> records;  ///< of the highest role, in order, at most eight
};

/// The owners of a word. With a reading only those from whose language it may be read. Linear in the size of
/// the rule set.
WordOwners find_owners(const Matcher::Compiled& compiled, WordId word, const WordReading* reading);

}  // namespace canonym
