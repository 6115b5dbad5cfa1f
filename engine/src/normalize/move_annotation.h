#pragma once

#include "canonym/normalize.h"

namespace canonym {

/// What stands at `from` of one text stands at `to` of another, or of the same one: spans follow it.
inline void move_span(Span& span, std::size_t from, std::size_t to) {
  span = {span.begin - from + to, span.end - from + to};
}

inline void move_annotation(Annotation& annotation, std::size_t from, std::size_t to) {
  move_span(annotation.span, from, to);
  for (Edit& edit : annotation.edits) move_span(edit.span, from, to);
}

}  // namespace canonym
