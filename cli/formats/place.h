#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "canonym/offsets.h"
#include "canonym/source.h"

namespace canonym::cli {

/// Lines and columns of places that mostly come in order: linear in the text, even
/// where it is one line of a gigabyte.
class PlaceFinder {
 public:
  /// Of the beginning of the place.
  Position position(const Location& at);

 private:
  bool is_of(const Source& source) const;

  // A source may be gone when the next one comes, and the next one stand in its place.
  std::string name_;
  std::string_view text_;
  std::optional<PositionCounter> counter_;
};

/// First and last position of places; the last is behind the last character.
class RegionFinder {
 public:
  struct Region {
    Position begin, end;
  };

  Region region(const Location& at);

 private:
  // Each goes forward by itself, so that places that overlap do not start it anew.
  PlaceFinder begins_, ends_;
};

/// "name:line:column". What is hidden in the name is shown, and no name is taken for a command of a workflow
/// (`::`).
std::string place_text(const Location& at, const Position& position);

/// A text on one line of a message: control characters, invisible ones and ill-formed bytes as U+FFFD.
std::string shown_text(std::string_view text);

/// The line of a place and a second line that marks it, column by column as a terminal has it; long lines are
/// cut around the place. Control and invisible characters are shown as U+FFFD, tabs as one blank.
/// A line that a workflow would take for a command (`::`) begins with "…".
std::string excerpt(const Location& at, std::size_t line);

}  // namespace canonym::cli
