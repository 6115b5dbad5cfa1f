#include "layout/attach_lines.h"

#include <algorithm>
#include <iterator>

#include "yaml/check_bytes.h"

namespace canonym {
namespace {

constexpr std::string_view blanks = " \t\r";

bool is_blank(std::string_view text) {
  return text.find_first_not_of(blanks) == text.npos;
}

std::string_view without_end_blanks(std::string_view text) {
  return text.substr(0, text.find_last_not_of(blanks) + 1);
}

/// A scalar or bracket of the file.
struct Mark {
  Span span;
  LayoutEntry* owner = nullptr;   ///< whose line it is in
  LayoutEntry* starts = nullptr;  ///< the outermost entry that begins here, if any does
  bool ends_flow = false;         ///< a closing bracket of `owner`
};

/// The marks of a tree in the order of the file.
class MarkList {
 public:
  explicit MarkList(LayoutEntry& root) {
    add_entry(root);
    std::erase_if(marks_, [](const Mark& mark) { return mark.span.is_empty(); });
  }

  std::vector<Mark> take() && { return std::move(marks_); }

 private:
  void add_entry(LayoutEntry& entry) {
    if (!starting_ && entry.parent) starting_ = &entry;
    if (entry.key) add_mark(entry, entry.key->at.span);
    const Span span = entry.value->at().span;
    if (entry.is_scalar()) return add_mark(entry, span);
    if (entry.is_flow) add_mark(entry, {span.begin, span.begin + 1});
    for (LayoutEntry& inner : entry.entries) add_entry(inner);
    if (!entry.is_flow) return;
    add_mark(entry, {span.end - 1, span.end});
    marks_.back().ends_flow = true;
  }

  void add_mark(LayoutEntry& owner, Span span) {
    marks_.push_back({span, &owner, starting_, false});
    starting_ = nullptr;
  }

  std::vector<Mark> marks_;
  LayoutEntry* starting_ = nullptr;
};

bool is_block(const LayoutEntry& entry) {
  return !entry.is_flow && !entry.entries.empty();
}

/// Whether a scalar ends in blank lines that are part of its text.
bool keeps_blank_lines(const Mark& mark) {
  const Value& value = *mark.owner->value;
  if (value.kind != Value::Kind::scalar || raw_text(value.at()).find_first_of("|>") != 0) return false;
  const std::string_view text = value.scalar.text;
  return std::ranges::count(text.substr(text.find_last_not_of(" \t\n") + 1), '\n') > 1;
}

class Attachment {
 public:
  Attachment(const Source& source, LayoutEntry& root)
      : source_(source), text_(source.text()), root_(root), marks_(MarkList(root).take()) {}

  void attach() {
    std::size_t begin = byte_order_mark_size(text_);
    for (std::size_t i = 0; i <= marks_.size(); ++i) {
      before_ = i == 0 ? nullptr : &marks_[i - 1];
      after_ = i == marks_.size() ? nullptr : &marks_[i];
      read_gap({begin, after_ ? after_->span.begin : text_.size()});
      if (after_) attach_header(*after_);
      begin = after_ ? after_->span.end : begin;
    }
  }

 private:
  /// The comment behind the `|` of a block scalar.
  void attach_header(const Mark& mark) {
    const std::string_view raw = text_.substr(mark.span.begin, mark.span.size());
    if (raw.find_first_of("|>") != 0) return;
    const std::string_view header = raw.substr(0, raw.find('\n'));
    const std::size_t hash = header.find('#');
    if (hash != header.npos) mark.owner->beside.push_back(without_end_blanks(header.substr(hash)));
  }

  /// What stands between two marks is punctuation, blanks and comments.
  void read_gap(Span gap) {
    is_blank_pending_ = false;
    is_below_ = true;
    ended_ = before_ ? before_->owner : nullptr;
    bool keeps_blanks = before_ && keeps_blank_lines(*before_);
    bool is_same_line = before_ != nullptr;
    for (std::size_t at = gap.begin; at < gap.end;) {
      const std::size_t line_break = std::min(text_.find('\n', at), gap.end);
      const std::string_view line = text_.substr(at, line_break - at);
      const std::size_t hash = line.find('#');
      const bool is_whole = !is_same_line && line_break < gap.end;
      if (hash != line.npos) {
        keeps_blanks = false;
        attach_comment(at, hash, line, is_same_line);
      } else if (is_whole && is_blank(line) && !keeps_blanks) {
        is_blank_pending_ = true;
      }
      is_same_line = false;
      at = line_break + 1;
    }
    if (after_ && after_->starts) put_blank(after_->starts->above);
  }

  void attach_comment(std::size_t at, std::size_t hash, std::string_view line, bool is_same_line) {
    const Line comment = without_end_blanks(line.substr(hash));
    if (is_same_line) return before_->owner->beside.push_back(comment);
    const bool stands_alone = is_blank(line.substr(0, hash));
    std::vector<Line>& lines = stands_alone ? lines_for(column_of(at + hash)) : lines_above();
    put_blank(lines);
    lines.push_back(comment);
  }

  /// Blank lines of two gaps that come together are one.
  void put_blank(std::vector<Line>& lines) {
    if (is_blank_pending_ && (lines.empty() || !lines.back().empty())) lines.push_back({});
    is_blank_pending_ = false;
  }

  std::vector<Line>& lines_above() {
    is_below_ = false;
    if (!after_) return root_.below;
    if (after_->ends_flow) return after_->owner->below;
    return after_->starts ? after_->starts->above : after_->owner->above;
  }

  /// Of a comment in a line of its own.
  std::vector<Line>& lines_for(std::size_t column) {
    if (!is_below_ || !before_) return lines_above();
    const LayoutEntry* next = after_ && after_->starts ? after_->starts->parent : nullptr;
    if (after_ && !next) return lines_above();
    if (next && (next->is_flow || column <= column_of_entries(*next))) return lines_above();
    // The next comment may not belong further in than this one.
    for (; ended_ && ended_ != next; ended_ = ended_->parent)
      if (is_block(*ended_) && column_of_entries(*ended_) <= column) return ended_->below;
    return lines_above();
  }

  std::size_t column_of(std::size_t byte) const { return source_.position(byte).column; }

  std::size_t column_of_entries(const LayoutEntry& entry) const {
    return column_of(entry.value->at().span.begin);
  }

  const Source& source_;
  std::string_view text_;
  LayoutEntry& root_;
  std::vector<Mark> marks_;
  const Mark* before_ = nullptr;
  const Mark* after_ = nullptr;
  bool is_blank_pending_ = false;
  bool is_below_ = true;          ///< no comment of this gap belongs to what follows yet
  LayoutEntry* ended_ = nullptr;  ///< the innermost entry below which a comment may still stand
};

void add_comments(const std::vector<Line>& lines, std::vector<Line>& comments) {
  for (const Line line : lines)
    if (!line.empty()) comments.push_back(line);
}

void add_comments(const LayoutEntry& entry, std::vector<Line>& comments) {
  for (const auto* lines : {&entry.above, &entry.beside, &entry.below}) add_comments(*lines, comments);
  for (const LayoutEntry& inner : entry.entries) add_comments(inner, comments);
}

}  // namespace

void hoist_lines(LayoutEntry& entry) {
  for (LayoutEntry& inner : entry.entries) hoist_lines(inner);
  if (!entry.is_item() || entry.entries.empty()) return;
  std::vector<Line>& lines = entry.entries.front().above;
  std::ranges::copy_if(lines, std::back_inserter(entry.above), [](Line line) { return !line.empty(); });
  lines.clear();
}

void attach_lines(const Source& source, LayoutEntry& root) {
  Attachment(source, root).attach();
}

std::vector<Line> list_comments(const LayoutEntry& root) {
  std::vector<Line> comments;
  add_comments(root, comments);
  return comments;
}

}  // namespace canonym
