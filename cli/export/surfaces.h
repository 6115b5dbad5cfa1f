#pragma once

#include <string>
#include <vector>

#include "canonym/normalize.h"

namespace canonym::cli {

/// A spelling that Canonym decides on when it is all of a text.
struct Surface {
  enum class Origin {
    chosen,  ///< what is written for the canonical spelling
    native,
    listed,   ///< styles and variants, given names with family names
    derived,  ///< by a scheme or an inflection, or as a part of another
  };
  std::string text;
  RecordIndex record = 0;
  std::string replacement;  ///< the same where it is right already
  Origin origin = Origin::derived;
  std::vector<std::string> languages{};  ///< of a native form, sorted
};

struct Surfaces {
  std::vector<Surface> all;   ///< by record, then by text; each text once
  std::size_t undecided = 0;  ///< spellings that need a text around them, are ambiguous or look-alikes
};

/// What can be listed of rules that find more than any list has: listed spellings, given with family names,
/// what each scheme makes of native forms, and inflected forms. Each is asked of the matcher as a text of its
/// own.
Surfaces list_surfaces(const Matcher& matcher, const NormalizeOptions& options);

/// The same of texts that somebody has, each of which is asked once.
Surfaces list_surfaces(const Matcher& matcher, const NormalizeOptions& options,
                       const std::vector<std::string>& texts);

}  // namespace canonym::cli
