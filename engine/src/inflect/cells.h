#pragma once

#include <cstddef>
#include <cstdint>

#include "rules/tables.h"

namespace canonym {

/// A set of cases of one inflection table: bit i stands for its i-th case.
using CellSet = std::uint32_t;

/// A table has no more cases than this; further ones are left out.
inline constexpr std::size_t most_cells = 32;

/// What an uninflected word agrees with.
inline constexpr CellSet every_cell = ~CellSet{0};

/// A set of parts of names that a word may be: bits of Of.
using OfSet = std::uint8_t;

/// A part of a name. Names of organizations inflect as places do.
enum class Of : OfSet { given = 1, family = 2, patronymic = 4, place = 8 };

inline constexpr OfSet every_part = 15;

/// The set of one part.
constexpr OfSet only(Of part) {
  return static_cast<OfSet>(part);
}

/// The parts that a paradigm is for.
constexpr OfSet to_of_set(const ParadigmUse& use) {
  return static_cast<OfSet>((use.given ? only(Of::given) : 0) | (use.family ? only(Of::family) : 0) |
                            (use.patronymic ? only(Of::patronymic) : 0) | (use.place ? only(Of::place) : 0));
}

}  // namespace canonym
