#include "canonym/offsets.h"

#include <cassert>

#include "utf8.h"

namespace canonym {
namespace {

std::size_t units_of(const CodePoint& point, OffsetUnit unit) {
  if (unit == OffsetUnit::bytes) return point.size;
  return unit == OffsetUnit::utf16 && point.size == 4 ? 2 : 1;
}

}  // namespace

std::size_t OffsetCounter::count_before(std::size_t offset) {
  assert(offset <= text_.size());
  if (unit_ == OffsetUnit::bytes) return offset;
  if (offset < at_) at_ = units_ = 0;
  while (at_ < offset) {
    const CodePoint point = decode_at(text_, at_);
    units_ += units_of(point, unit_);
    at_ += point.size;
  }
  return units_;
}

Position PositionCounter::position(std::size_t offset) {
  assert(offset <= text_.size());
  if (offset < at_) {
    at_ = 0;
    position_ = {};
  }
  while (at_ < offset) {
    const CodePoint point = decode_at(text_, at_);
    at_ += point.size;
    position_ = point.value == U'\n' ? Position{position_.line + 1, 1}
                                     : Position{position_.line, position_.column + 1};
  }
  return position_;
}

}  // namespace canonym
