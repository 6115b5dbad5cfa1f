#include "yaml/check_comments.h"

#include <algorithm>

#include "yaml/check_node.h"
#include "yaml/tree_walk.h"

namespace canonym {
namespace {

/// What stands between scalars is punctuation, blanks and comments.
void check_gap(const Source& source, Span gap, Diagnostics& problems) {
  const std::string_view text = source.text().substr(0, gap.end);
  std::size_t at = text.find('#', gap.begin);
  while (at != std::string_view::npos) {
    const bool is_comment = at == 0 || std::string_view(" \t\n").find(text[at - 1]) != std::string_view::npos;
    if (!is_comment) {
      problems.add(Severity::error, "yaml-syntax", {&source, {at, at + 1}},
                   "a comment needs a blank before its '#', and text with a '#' needs quotes here");
    }
    const std::size_t line_end = text.find('\n', at);
    at = line_end == std::string_view::npos ? line_end : text.find('#', line_end);
  }
}

/// Behind the `|` or `>` of a block scalar a comment may stand.
void check_block_header(const Source& source, Span scalar, Diagnostics& problems) {
  const std::string_view text = source.text();
  if (text[scalar.begin] != '|' && text[scalar.begin] != '>') return;
  check_gap(source, {scalar.begin, std::min(text.find('\n', scalar.begin), scalar.end)}, problems);
}

}  // namespace

Diagnostics check_comments(const Source& source, const Value& root) {
  Diagnostics problems;
  TreeWalk walk(root);
  std::size_t gap_begin = 0;
  for (NodeEvent event = walk.next(); event.kind != NodeEvent::Kind::end_of_document; event = walk.next()) {
    if (event.kind != NodeEvent::Kind::scalar) continue;
    const Span scalar = walk.at().span;
    check_gap(source, {gap_begin, scalar.begin}, problems);
    check_block_header(source, scalar, problems);
    gap_begin = scalar.end;
    if (problems.size() >= most_problems) break;
  }
  check_gap(source, {gap_begin, source.text().size()}, problems);
  return problems;
}

}  // namespace canonym
