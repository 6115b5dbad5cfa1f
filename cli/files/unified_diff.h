#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "canonym/edit.h"

namespace canonym::cli {

/// What the edits do to a text, for people and for `patch -p0` or
/// `git apply -p0`: three lines of context, CR kept as part of its line, and
/// `\ No newline at end of file` where it applies. Empty when nothing changes.
///
/// `name` stands in the headers, quoted as git does when it needs to be. Edits
/// must be in order, must not overlap, and must lie within the text. Any bytes
/// may occur. Takes time in proportion to the text, whatever the length of its
/// lines; beyond the text and the result hardly any memory.
std::string unified_diff(std::string_view name, std::string_view text, std::span<const Edit> edits);

/// Lines that a diff has got behind it.
struct PassedLines {
  std::size_t offset = 0;  ///< of the text, up to which they go
  std::size_t in_old = 0;
  std::size_t in_new = 0;
};

/// The same, of a text that comes piece by piece. What it holds are the lines
/// around the changes that it has not yet written: those that follow each other
/// so closely that they are one hunk, and lines that have not come to an end.
class UnifiedDiff {
 public:
  explicit UnifiedDiff(std::string name) : name_(std::move(name)) {}

  /// What comes next of the text, with the edits in it, whose offsets are those
  /// of the whole text. Returns what can be said by now.
  std::string add(std::string_view piece, std::span<const Edit> edits);

  /// The rest, when all of the text has come.
  std::string finish();

 private:
  std::string write(bool is_end);
  void let_go(std::size_t bytes, std::size_t edits);

  std::string name_;
  std::string text_;         // that is held
  std::vector<Edit> edits_;  // in it, not yet written
  std::size_t offset_ = 0;   // where it begins in the whole text
  PassedLines passed_;
  bool has_header_ = false;
  std::size_t next_look_ = 0;  // bytes to be held by then
};

}  // namespace canonym::cli
