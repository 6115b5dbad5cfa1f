#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "layout/room.h"
#include "yaml/value.h"

namespace canonym {

/// A line that is no value: a comment without the blanks around it, or a blank line (empty).
using Line = std::string_view;

/// A value of a file with what stands around it: the root, an item of a list or a member of a mapping. All
/// views are of the source's text.
struct LayoutEntry {
  const Value* value = nullptr;
  const Written* key = nullptr;   ///< of a member
  LayoutEntry* parent = nullptr;  ///< none for the root
  Room room = Room::other;        ///< what the value is in a rule file
  bool is_running_text = false;   ///< a sentence, not a spelling
  bool is_flow = false;           ///< written in brackets or braces
  std::vector<Line> above;
  std::vector<Line> beside;  ///< comments at the end of its line; the last one stays there
  std::vector<Line> below;   ///< behind the last of its entries
  std::vector<LayoutEntry> entries;

  bool is_item() const { return !key && parent; }
  bool is_scalar() const { return value->kind == Value::Kind::scalar; }
};

/// The entries of a tree, with no lines around them yet. The tree must outlive them.
std::unique_ptr<LayoutEntry> make_entries(const Value& root);
}  // namespace canonym
