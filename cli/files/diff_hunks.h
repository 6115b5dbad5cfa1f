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

/// Whether changes that end and begin there, both where a line does, are so near that their contexts touch.
bool are_near(std::string_view text, std::size_t end, std::size_t begin);

/// Where the context of a change begins that begins there, where a line does. It does not begin before
/// `stop`.
std::size_t find_context_before(std::string_view text, std::size_t change, std::size_t stop);

/// The hunks in order, never overlapping, with up to three lines of context.
/// They point into `blocks`, which come from find_diff_blocks for this text.
std::vector<DiffHunk> find_diff_hunks(std::string_view text, std::span<const DiffBlock> blocks);

}  // namespace canonym::cli
