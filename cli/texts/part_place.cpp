#include "texts/part_place.h"

#include <algorithm>

#include "canonym/offsets.h"

namespace canonym::cli {

Position end_position(std::string_view text) {
  const auto breaks = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  text.remove_prefix(text.rfind('\n') + 1);  // all of it stays when there is none
  return {breaks + 1, PositionCounter(text).position(text.size()).column};
}

Position place_after(const Position& begin, const Position& inside) {
  if (inside.line == 1) return {begin.line, begin.column + inside.column - 1};
  return {begin.line + inside.line - 1, inside.column};
}

}  // namespace canonym::cli
