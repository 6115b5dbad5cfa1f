#pragma once

#include <vector>

#include "canonym/matcher.h"
#include "match/index.h"

namespace canonym {

/// Why a spelling that stands in a text makes no claim, or not this one; the later, the further it had come.
enum class Refusal : std::uint8_t {
  capitals,         ///< it is not spelled with these capitals
  language,         ///< the words were read in a language that the spelling is not of, or in different cases
  part_alone,       ///< a given name or patronymic without a family name
  never_alone,      ///< a family name that says too little by itself (II)
  other_person,     ///< given and family name are of different persons
  other_initial,    ///< the person has no given name with this initial
  different_cases,  ///< given and family name are in different cases
  before_capital,   ///< the given name behind a family name is rather that of the name that follows
};

/// What a finder weighs, for those who want to know why. Collected in the order of the search.
struct FindTrace {
  /// A claim before one of those that begin there wins.
  struct Claimed {
    Span span;
    Claim claim;
  };
  /// A spelling that stands there and claims nothing.
  struct Refused {
    Span span;
    EntryKind kind;
    RecordIndex record;  ///< not of a given name or patronymic alone
    Refusal why;
  };
  /// What stands before a name and makes it another person's.
  struct Previous {
    std::size_t name;  ///< where the name begins
    std::size_t begin;
  };

  std::vector<Claimed> claimed;
  std::vector<Refused> refused;
  std::vector<Previous> previous;
};

}  // namespace canonym
