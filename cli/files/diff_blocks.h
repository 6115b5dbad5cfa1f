#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "canonym/edit.h"

namespace canonym::cli {

/// Whole lines of the old text that one or more edits change together. What
/// takes their place is whole lines as well.
struct DiffBlock {
  Span old;  ///< begins where a line begins; empty where lines are only put in
  std::span<const Edit> edits;
};

/// The blocks in order, never overlapping. Edits as for unified_diff.
std::vector<DiffBlock> find_diff_blocks(std::string_view text, std::span<const Edit> edits);

/// Calls `take(std::string_view)` for each piece of the block's new text.
template <typename Take>
void for_each_new_piece(std::string_view text, const DiffBlock& block, Take take) {
  std::size_t at = block.old.begin;
  for (const Edit& edit : block.edits) {
    take(text.substr(at, edit.span.begin - at));
    take(std::string_view(edit.replacement));
    at = edit.span.end;
  }
  take(text.substr(at, block.old.end - at));
}

}  // namespace canonym::cli
