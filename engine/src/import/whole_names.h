#pragma once

#include "import/draft.h"

namespace canonym {

/// Marks variants of a person that are not to be taken apart into given and family name, because they do not
/// look like the name: `President of Belarus`. One that does has as many words as the canonical or a native
/// spelling in its script, and a last word that begins like the other's, or is that word alone.
void mark_whole(DraftRecord& record);

}  // namespace canonym
