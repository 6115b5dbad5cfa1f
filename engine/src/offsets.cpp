#include "canonym/offsets.h"

#include <algorithm>
#include <cassert>
#include <iterator>

#include "utf8.h"

namespace canonym {
namespace {

constexpr std::size_t bytes_between_marks = 16 * 1024;

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

void PositionCounter::start_near(std::size_t offset) {
  const auto next = std::ranges::upper_bound(marks_, offset, {}, &Mark::at);
  const Mark mark = next == marks_.begin() ? Mark{0, {}} : *std::prev(next);
  if (at_ <= offset && at_ >= mark.at) return;
  at_ = mark.at;
  position_ = mark.position;
}

Position PositionCounter::position(std::size_t offset) {
  assert(offset <= text_.size());
  start_near(offset);
  while (at_ < offset) {
    const CodePoint point = decode_at(text_, at_);
    at_ += point.size;
    position_ = point.value == U'\n' ? Position{position_.line + 1, 1}
                                     : Position{position_.line, position_.column + 1};
    const std::size_t last_mark = marks_.empty() ? 0 : marks_.back().at;
    if (at_ >= last_mark + bytes_between_marks) marks_.push_back({at_, position_});
  }
  return position_;
}

}  // namespace canonym
