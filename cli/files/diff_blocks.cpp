#include "files/diff_blocks.h"

namespace canonym::cli {
namespace {

bool is_line_boundary(std::string_view text, std::size_t at) {
  return at == 0 || text[at - 1] == '\n';
}

// Where the line that holds `at` begins. `boundary` is a line boundary at or
// before it: looking back no further keeps long lines linear.
std::size_t find_line_begin(std::string_view text, std::size_t at, std::size_t boundary) {
  const std::size_t found = text.substr(boundary, at - boundary).rfind('\n');
  return found == text.npos ? boundary : boundary + found + 1;
}

std::size_t find_line_end(std::string_view text, std::size_t at) {
  const std::size_t found = text.find('\n', at);
  return found == text.npos ? text.size() : found + 1;
}

bool changes_nothing(std::string_view text, const Edit& edit) {
  return text.substr(edit.span.begin, edit.span.size()) == edit.replacement;
}

// Whether the block's new text so far, up to and with its last edit, is empty
// or ends with a line break.
bool ends_with_whole_line(std::string_view text, std::size_t block_begin, std::span<const Edit> edits) {
  for (std::size_t i = edits.size(); i-- > 0;) {
    if (!edits[i].replacement.empty()) return edits[i].replacement.back() == '\n';
    const std::size_t before = i == 0 ? block_begin : edits[i - 1].span.end;
    if (edits[i].span.begin > before) return text[edits[i].span.begin - 1] == '\n';
  }
  return true;
}

bool reaches_into(std::string_view text, const Edit& edit, const Span& old) {
  return edit.span.begin < old.end || (edit.span.begin == old.end && !is_line_boundary(text, old.end));
}

void add_last_edit(std::string_view text, DiffBlock& block) {
  const std::size_t end = block.edits.back().span.end;
  if (end < block.old.end) return;
  const bool is_whole =
      is_line_boundary(text, end) && ends_with_whole_line(text, block.old.begin, block.edits);
  block.old.end = is_whole ? end : find_line_end(text, end);
}

}  // namespace

std::vector<DiffBlock> find_diff_blocks(std::string_view text, std::span<const Edit> edits) {
  std::vector<DiffBlock> blocks;
  for (std::size_t i = 0; i < edits.size(); ++i) {
    const bool joins = !blocks.empty() && reaches_into(text, edits[i], blocks.back().old);
    if (!joins) {
      if (changes_nothing(text, edits[i])) continue;
      const std::size_t boundary = blocks.empty() ? 0 : blocks.back().old.end;
      const std::size_t begin = find_line_begin(text, edits[i].span.begin, boundary);
      blocks.push_back({{begin, begin}, edits.subspan(i, 0)});
    }
    DiffBlock& block = blocks.back();
    const std::size_t first = static_cast<std::size_t>(block.edits.data() - edits.data());
    block.edits = edits.subspan(first, i - first + 1);
    add_last_edit(text, block);
  }
  return blocks;
}

}  // namespace canonym::cli
