#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/edit.h"
#include "canonym/matcher.h"
#include "compose/compose.h"

namespace canonym {

/// What a match is to be replaced by: no edits where it is written as the form
/// wants it already. The span may have grown by an apostrophe that the form has at its edge.
struct Rendering {
  Span span;
  std::vector<Edit> edits;
  std::string_view form;  ///< the whole form that was written, if one was

  bool does_the_same(const Rendering& other) const { return span == other.span && edits == other.edits; }
};

/// Writes a form in the shape and case in which a name was found: word by word
/// where the numbers of words agree, so that line breaks stay, else as one. None
/// when the form lacks the part that was found.
std::optional<Rendering> render_claim(std::string_view text, Span span, const Claim& claim,
                                      const NameForm& form, Kind kind);

/// Writes a record's id for the whole span.
Rendering render_id(std::string_view text, Span span, std::string_view id);

}  // namespace canonym
