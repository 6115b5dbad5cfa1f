#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "canonym/offsets.h"
#include "canonym/source.h"
#include "formats/part_of_text.h"

namespace canonym::cli {

/// Lines and columns of places that mostly come in order: linear in the text, even
/// where it is one line of a gigabyte.
class PlaceFinder {
 public:
  /// Of the beginning of the place, in the text of which its source is a part.
  Position position(const Location& at, const PartOfText& part = {});

 private:
  bool is_of(const Source& source, const PartOfText& part) const;

  // A source may be gone when the next one comes, and the next one stand in its place.
  std::string name_;
  std::string_view text_;
  PartOfText part_;
  std::optional<PositionCounter> counter_;  // of the part
};

/// First and last position of places; the last is behind the last character.
class RegionFinder {
 public:
  struct Region {
    Position begin, end;
  };

  Region region(const Location& at, const PartOfText& part = {});

 private:
  // Each goes forward by itself, so that places that overlap do not start it anew.
  PlaceFinder begins_, ends_;
};

/// "name:line:column". What is hidden in the name is shown, and no name is taken for a command of a workflow
/// (`::`).
std::string place_text(const Location& at, const Position& position);

/// A text on one line of a message: control characters, invisible ones and ill-formed bytes as U+FFFD.
std::string shown_text(std::string_view text);

/// Line and column in a text of what is at `inside` in a piece of it that begins at `begin`.
Position place_after(const Position& begin, const Position& inside);

/// The line of a place and a second line that marks it, column by column as a terminal has it; long lines are
/// cut around the place. Control and invisible characters are shown as U+FFFD, tabs as one blank.
/// A line that a workflow would take for a command (`::`) begins with "…". Looks at no more than two
/// kilobytes on each side.
std::string excerpt(const Location& at);

}  // namespace canonym::cli
