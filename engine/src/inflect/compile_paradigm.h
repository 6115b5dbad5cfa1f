#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "inflect/cells.h"
#include "letters/pattern.h"

namespace canonym {

/// One case of a paradigm.
struct CellEndings {
  std::size_t cell = 0;
  std::vector<std::string> endings;  ///< the commonest first; "" for none
};

/// A paradigm ready for use: a base form is a stem and `letters`, its other forms are the
/// stem and an ending.
struct CompiledParadigm {
  LetterContext after;  ///< how the stem must end
  std::string letters;
  OfSet of = every_part;
  std::vector<CellEndings> cells;

  /// The stem of a base form that the paradigm fits; nothing for another word. Both UTF-8, lower case, NFC.
  std::optional<std::string_view> stem_of(std::string_view base) const;

  /// Whether a stem may end so. An empty stem has no last letters.
  bool takes_stem(std::string_view stem) const;

  /// How closely the pattern describes a stem that it takes: letters of the ending and of the context.
  std::size_t closeness_to(std::string_view stem) const;
};

/// Reads a paradigm of a table. A `bad-pattern` and nothing when its base cannot be read or says what follows
/// the word; cases that the table does not have are an `unknown-key` and left out.
std::optional<CompiledParadigm> compile_paradigm(const Paradigm& paradigm, const InflectionDraft& table,
                                                 Diagnostics& problems);

}  // namespace canonym
