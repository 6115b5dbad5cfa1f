#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "canonym/source.h"

namespace canonym {

enum class OffsetUnit { bytes, utf16, code_points };

/// Converts byte offsets of one text at the door: to UTF-16 units, to code
/// points, to lines and columns. Linear over all calls as long as the offsets
/// do not go back; going back starts again from the front. An ill-formed byte
/// counts as one unit. Not to be shared between threads.
class OffsetCounter {
 public:
  OffsetCounter(std::string_view text, OffsetUnit unit) : text_(text), unit_(unit) {}

  /// Units before the byte. `offset` must not be larger than the text.
  std::size_t count_before(std::size_t offset);

 private:
  std::string_view text_;
  OffsetUnit unit_;
  std::size_t at_ = 0;
  std::size_t units_ = 0;
};

/// Lines and columns of one text, linear as OffsetCounter is, and cheap too where offsets jump: it starts
/// from a mark that it has made every 16 KiB. Not to be shared between threads.
class PositionCounter {
 public:
  explicit PositionCounter(std::string_view text) : text_(text) {}

  Position position(std::size_t offset);

 private:
  struct Mark {
    std::size_t at;
    Position position;
  };

  void start_near(std::size_t offset);

  std::string_view text_;
  std::size_t at_ = 0;
  Position position_;
  std::vector<Mark> marks_;  // in order
};

}  // namespace canonym
