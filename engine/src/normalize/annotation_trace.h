#pragma once

#include <string>
#include <vector>

#include "canonym/normalize.h"
#include "match/find_trace.h"

namespace canonym {

/// What an annotator weighs, for those who want to know why. Collected in the order of the text.
struct AnnotationTrace {
  /// What one of the records that claim a name would write.
  struct Written {
    Span name;
    RecordIndex record;
    std::string replacement;  ///< empty: it has no form for it
  };
  /// A name, and the URL or such that it stands in.
  struct Protected {
    Span name;
    Span by;
  };
  /// What a second run would replace in a region, whose edits are withdrawn for it.
  struct Withdrawn {
    Span region;
    std::string found_again;
    std::string replacement;
  };

  FindTrace find;
  std::vector<Written> written;
  std::vector<Protected> protections;
  std::vector<Withdrawn> withdrawn;
};

}  // namespace canonym
