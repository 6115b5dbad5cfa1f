#include "files/diff_hunks.h"

namespace canonym::cli {
namespace {

constexpr std::size_t context_lines = 3;

// Where the line begins that stands `lines` before `at`, but not before `stop`.
std::size_t go_back_lines(std::string_view text, std::size_t at, std::size_t lines, std::size_t stop) {
  for (; lines > 0 && at > stop; --lines) {
    const std::size_t found = text.substr(stop, at - 1 - stop).rfind('\n');
    at = found == text.npos ? stop : stop + found + 1;
  }
  return at;
}

// Where the line begins that stands `lines` after `at`, but not after `stop`.
std::size_t go_on_lines(std::string_view text, std::size_t at, std::size_t lines, std::size_t stop) {
  for (; lines > 0 && at < stop; --lines) {
    const std::size_t found = text.substr(0, stop).find('\n', at);
    at = found == text.npos ? stop : found + 1;
  }
  return at;
}

}  // namespace

bool are_near(std::string_view text, std::size_t end, std::size_t begin) {
  return go_on_lines(text, end, 2 * context_lines, begin) >= begin;
}

std::size_t find_context_before(std::string_view text, std::size_t change, std::size_t stop) {
  return go_back_lines(text, change, context_lines, stop);
}

std::vector<DiffHunk> find_diff_hunks(std::string_view text, std::span<const DiffBlock> blocks) {
  std::vector<DiffHunk> hunks;
  for (std::size_t first = 0; first < blocks.size();) {
    std::size_t next = first + 1;
    while (next < blocks.size() && are_near(text, blocks[next - 1].old.end, blocks[next].old.begin)) ++next;
    const std::size_t from = first == 0 ? 0 : blocks[first - 1].old.end;
    const std::size_t to = next == blocks.size() ? text.size() : blocks[next].old.begin;
    hunks.push_back({{find_context_before(text, blocks[first].old.begin, from),
                      go_on_lines(text, blocks[next - 1].old.end, context_lines, to)},
                     blocks.subspan(first, next - first)});
    first = next;
  }
  return hunks;
}

}  // namespace canonym::cli
