#pragma once

#include <optional>
#include <string>

#include "canonym/offsets.h"
#include "canonym/source.h"

namespace canonym::cli {

/// Lines and columns of places that mostly come in order: linear in the text, even
/// where it is one line of a gigabyte.
class PlaceFinder {
 public:
  Position position(const Location& at);

 private:
  const Source* source_ = nullptr;
  std::optional<PositionCounter> counter_;
};

/// "name:line:column".
std::string place_text(const Location& at, const Position& position);

/// The line of a place and a second line that marks it; long lines are cut around
/// the place, control and invisible characters are shown as U+FFFD. Empty without a line.
std::string excerpt(const Location& at, std::size_t line);

}  // namespace canonym::cli
