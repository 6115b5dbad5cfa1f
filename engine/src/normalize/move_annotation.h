#pragma once

#include "canonym/normalize.h"

namespace canonym {

/// The annotation of a text that stands `by` bytes further on in another.
inline void move_annotation(Annotation& annotation, std::size_t by) {
  const auto move = [&](Span& span) { span = {span.begin + by, span.end + by}; };
  move(annotation.span);
  for (Edit& edit : annotation.edits) move(edit.span);
}

}  // namespace canonym
