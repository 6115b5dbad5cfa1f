#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "files/diff_blocks.h"

namespace canonym::cli {

/// Blocks so near that their contexts touch, with the unchanged lines around
/// and between them.
struct DiffHunk {
  Span old;
  std::span<const DiffBlock> blocks;
};

/// The hunks in order, never overlapping, with up to three lines of context.
/// They point into `blocks`, which come from find_diff_blocks for this text.
std::vector<DiffHunk> find_diff_hunks(std::string_view text, std::span<const DiffBlock> blocks);

}  // namespace canonym::cli
