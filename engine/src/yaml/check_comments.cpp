#include "yaml/check_comments.h"

#include "yaml/check_node.h"
#include "yaml/visit_comments.h"

namespace canonym {

Diagnostics check_comments(const Source& source, const Value& root) {
  Diagnostics problems;
  visit_comments(source, root, [&](const Location& comment) {
    const std::size_t at = comment.span.begin;
    const bool is_comment =
        at == 0 || std::string_view(" \t\n").find(source.text()[at - 1]) != std::string_view::npos;
    if (!is_comment)
      problems.add(Severity::error, "yaml-syntax", {&source, {at, at + 1}},
                   "a comment needs a blank before its '#', and text with a '#' needs quotes here");
    return problems.size() < most_problems;
  });
  return problems;
}

}  // namespace canonym
