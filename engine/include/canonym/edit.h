#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/source.h"

namespace canonym {

/// Bytes of a text, and what is written in their place.
struct Edit {
  Span span;
  std::string replacement;

  bool operator==(const Edit&) const = default;
};

/// The text with the edits made; every byte outside their spans stays as it is.
/// Edits must be in order, must not overlap, and must lie within the text.
std::string apply_edits(std::string_view text, std::span<const Edit> edits);

/// The edits that lead back: `apply_edits(apply_edits(text, edits),
/// invert_edits(text, edits))` is `text`, to the byte.
std::vector<Edit> invert_edits(std::string_view text, std::span<const Edit> edits);

}  // namespace canonym
