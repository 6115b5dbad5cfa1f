#pragma once

#include <span>
#include <string_view>

#include "yaml/value.h"

namespace canonym {

/// What a value is in a rule file, as far as the layout depends on it.
enum class Room {
  other,
  file,
  names,
  record,
  variants,
  variant,
  styles,
  style,
  nevers,
  never,
  examples,
  example,
  includes,
  include,
  parts,
  paradigms,
  paradigm,
  relation,
};

/// The room of a whole document: no other than `file` if it says that it is a rule file.
Room room_of_root(const Value& root);

/// The room of a member's value; of an item's with an empty key.
Room room_inside(Room room, std::string_view key);

/// The keys of a room in the order they are written in; none where the keys are the author's own.
std::span<const std::string_view> key_order(Room room);

/// Whether the value of a member is running text, which is always quoted.
bool holds_running_text(Room room, std::string_view key);

}  // namespace canonym
