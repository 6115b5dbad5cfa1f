#pragma once

#include "layout/entry.h"

namespace canonym {

/// Gives every comment and blank line of a file to the entry that it belongs to.
///
/// A comment behind something stands beside its entry. A comment in lines of its own stands above the entry
/// that follows, or, if it is indented further, below the entries that it is in line with. Of several blank
/// lines one is kept. `root` must be the whole document of `source`.
void attach_lines(const Source& source, LayoutEntry& root);

/// Moves the comments above the first entry of an item, which begins behind its `-`, to above the item.
void hoist_lines(LayoutEntry& root);

/// All comments of the entries, in no particular order.
std::vector<Line> list_comments(const LayoutEntry& root);

}  // namespace canonym
