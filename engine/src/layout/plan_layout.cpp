#include <algorithm>
#include <string>

#include "canonym/layout.h"
#include "layout/attach_lines.h"
#include "layout/same_meaning.h"
#include "layout/sort_keys.h"
#include "layout/write_layout.h"
#include "yaml/read_yaml.h"

namespace canonym {
namespace {

std::unique_ptr<LayoutEntry> read_entries(const Source& source, const Value& root) {
  std::unique_ptr<LayoutEntry> entries = make_entries(root);
  attach_lines(source, *entries);
  return entries;
}

std::vector<Line> sorted_comments(const LayoutEntry& root) {
  std::vector<Line> comments = list_comments(root);
  std::ranges::sort(comments);
  return comments;
}

/// Whether the new text says what the old one says, and keeps its comments.
bool is_same_file(const Value& root, const LayoutEntry& entries, std::string text) {
  const Source laid("", std::move(text));
  const ReadYaml read = read_yaml(laid);
  return read.root && has_same_meaning(root, *read.root) &&
         sorted_comments(entries) == sorted_comments(*read_entries(laid, *read.root));
}

}  // namespace

Layout plan_layout(const Source& source) {
  ReadYaml read = read_yaml(source);
  Layout layout{{}, std::move(read.problems)};
  if (!read.root) return layout;
  const std::unique_ptr<LayoutEntry> entries = read_entries(source, *read.root);
  sort_keys(*entries);
  hoist_lines(*entries);
  const LaidText laid = write_layout(source, *entries);
  std::vector<Edit> edits = plan_edits(source.text(), laid);
  if (edits.empty()) return layout;
  if (is_same_file(*read.root, *entries, apply_edits(source.text(), edits)))
    layout.edits = std::move(edits);
  else
    layout.problems.add(Severity::error, "no-layout", {&source, {}},
                        "this file would say something else in the canonical layout, so it is left as it is");
  return layout;
}

}  // namespace canonym
