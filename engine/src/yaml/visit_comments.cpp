#include "yaml/visit_comments.h"

#include <algorithm>

#include "yaml/tree_walk.h"

namespace canonym {
namespace {

using Visit = std::function<bool(const Location&)>;

/// What stands between scalars is punctuation, blanks and comments. False when there is to be no more.
bool visit_gap(const Source& source, Span gap, const Visit& visit) {
  const std::string_view text = source.text();
  for (std::size_t at = gap.begin; at < gap.end;) {
    at = text.substr(0, gap.end).find('#', at);
    if (at == text.npos) return true;
    const std::size_t line_end = std::min(text.find('\n', at), text.size());
    const bool has_return = line_end > at && text[line_end - 1] == '\r';
    if (!visit({&source, {at, line_end - (has_return ? 1 : 0)}})) return false;
    at = line_end;
  }
  return true;
}

/// Behind the `|` or `>` of a block scalar a comment may stand.
bool visit_block_header(const Source& source, Span scalar, const Visit& visit) {
  const std::string_view text = source.text();
  if (text[scalar.begin] != '|' && text[scalar.begin] != '>') return true;
  return visit_gap(source, {scalar.begin, std::min(text.find('\n', scalar.begin), scalar.end)}, visit);
}

}  // namespace

void visit_comments(const Source& source, const Value& root, const Visit& visit) {
  TreeWalk walk(root);
  std::size_t gap_begin = 0;
  for (NodeEvent event = walk.next(); event.kind != NodeEvent::Kind::end_of_document; event = walk.next()) {
    if (event.kind != NodeEvent::Kind::scalar) continue;
    const Span scalar = walk.at().span;
    if (!visit_gap(source, {gap_begin, scalar.begin}, visit)) return;
    if (!visit_block_header(source, scalar, visit)) return;
    gap_begin = scalar.end;
  }
  visit_gap(source, {gap_begin, source.text().size()}, visit);
}

}  // namespace canonym
