#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "canonym/diagnostic.h"
#include "canonym/edit.h"
#include "canonym/source.h"

namespace canonym {

/// Edits of a rule file that mend what needs nobody's decision.
struct Fixes {
  std::vector<Edit> edits;  ///< in order, never overlapping
  std::size_t count = 0;    ///< problems that they mend
};

/// Whether problems with this code are mended by plan_fixes: spellings that are listed needlessly are taken
/// out, spellings that are written in an odd way are written in the usual one, keys are sorted. Other fixes
/// that diagnostics have are guesses (`did you mean`), for people to decide on.
bool is_safe_to_fix(std::string_view code);

/// Plans the safe fixes for those of `problems` that are in a source with the name and text of `source`.
///
/// An item goes with its line, the last variant with its key. What has a comment beside it or inside is left
/// to its author. A key moves with its value and its comments. Of fixes that would touch each other only the
/// first is taken: check the result again for the others. The edited text is read as YAML and must say the
/// same but for what was mended; else there are no edits. Safe in many threads.
Fixes plan_fixes(const Source& source, const Diagnostics& problems);

}  // namespace canonym
