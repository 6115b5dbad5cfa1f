#include "texts/part_place.h"

#include <algorithm>

namespace canonym::cli {
namespace {

bool begins_with_mark(const TextPart& part) {
  return part.offset + part.own.begin == 0 && part.text.starts_with("\xEF\xBB\xBF");
}

Position without_mark(Position position, bool has_mark) {
  if (has_mark && position.line == 1 && position.column > 1) --position.column;
  return position;
}

}  // namespace

PartPlaces::PartPlaces(const TextPart& part)
    : part_(part), counter_(part.own_text()), has_mark_(begins_with_mark(part)) {}

Position PartPlaces::position(std::size_t at) {
  return without_mark(counter_.position(at - part_.own.begin), has_mark_);
}

Position end_of(const TextPart& part) {
  std::string_view text = part.own_text();
  const auto breaks = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  text.remove_prefix(text.rfind('\n') + 1);  // all of it stays when there is none
  return without_mark({breaks + 1, PositionCounter(text).position(text.size()).column},
                      begins_with_mark(part));
}

}  // namespace canonym::cli
