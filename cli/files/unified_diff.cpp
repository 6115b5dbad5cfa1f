#include "files/unified_diff.h"

#include <algorithm>

#include "files/diff_blocks.h"
#include "files/diff_hunks.h"

namespace canonym::cli {
namespace {

// Writes text as lines that begin with a mark. Pieces may end anywhere.
class MarkedLines {
 public:
  MarkedLines(std::string& out, char mark) : out_(out), mark_(mark) {}

  void write(std::string_view piece) {
    while (!piece.empty()) {
      if (is_at_line_begin_) out_ += mark_;
      const std::size_t line_break = piece.find('\n');
      is_at_line_begin_ = line_break != piece.npos;
      const std::size_t size = is_at_line_begin_ ? line_break + 1 : piece.size();
      out_ += piece.substr(0, size);
      piece.remove_prefix(size);
    }
  }

  void finish() {
    if (!is_at_line_begin_) out_ += "\n\\ No newline at end of file\n";
  }

 private:
  std::string& out_;
  char mark_;
  bool is_at_line_begin_ = true;
};

// Counts lines, the last one also when it lacks its line break.
class LineCount {
 public:
  void add(std::string_view piece) {
    if (piece.empty()) return;
    line_breaks_ += static_cast<std::size_t>(std::count(piece.begin(), piece.end(), '\n'));
    is_open_ = piece.back() != '\n';
  }
  std::size_t lines() const { return line_breaks_ + (is_open_ ? 1 : 0); }

 private:
  std::size_t line_breaks_ = 0;
  bool is_open_ = false;
};

std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

std::size_t count_lines(std::string_view text) {
  LineCount count;
  count.add(text);
  return count.lines();
}

std::size_t count_new_lines(std::string_view text, const DiffBlock& block) {
  LineCount count;
  for_each_new_piece(text, block, [&](std::string_view piece) { count.add(piece); });
  return count.lines();
}

// Lines from 1 and their count; an empty range names the line before it.
void write_range(std::string& out, char mark, std::size_t lines_before, std::size_t lines) {
  const std::size_t first = lines == 0 ? lines_before : lines_before + 1;
  out.append(1, mark).append(std::to_string(first)).append(",").append(std::to_string(lines));
}

// Lines that no change is in.
void pass_unchanged(std::string_view text, std::size_t end, PassedLines& passed) {
  const std::size_t lines = count_lines(text.substr(passed.offset, end - passed.offset));
  passed = {end, passed.in_old + lines, passed.in_new + lines};
}

void write_header(std::string& out, std::string_view text, const DiffHunk& hunk, PassedLines& passed) {
  pass_unchanged(text, hunk.old.begin, passed);
  const std::size_t old_lines = count_lines(slice(text, hunk.old));
  std::size_t new_lines = old_lines;
  for (const DiffBlock& block : hunk.blocks)
    new_lines = new_lines - count_lines(slice(text, block.old)) + count_new_lines(text, block);
  out += "@@ ";
  write_range(out, '-', passed.in_old, old_lines);
  out += ' ';
  write_range(out, '+', passed.in_new, new_lines);
  out += " @@\n";
  passed = {hunk.old.end, passed.in_old + old_lines, passed.in_new + new_lines};
}

void write_lines(std::string& out, char mark, std::string_view text) {
  MarkedLines lines(out, mark);
  lines.write(text);
  lines.finish();
}

void write_body(std::string& out, std::string_view text, const DiffHunk& hunk) {
  std::size_t at = hunk.old.begin;
  for (const DiffBlock& block : hunk.blocks) {
    write_lines(out, ' ', slice(text, {at, block.old.begin}));
    write_lines(out, '-', slice(text, block.old));
    MarkedLines added(out, '+');
    for_each_new_piece(text, block, [&](std::string_view piece) { added.write(piece); });
    added.finish();
    at = block.old.end;
  }
  write_lines(out, ' ', slice(text, {at, hunk.old.end}));
}

// Nearly the size of the body: growing a string doubles what a large text takes.
std::size_t expected_size(std::span<const DiffHunk> hunks) {
  std::size_t size = 0;
  for (const DiffHunk& hunk : hunks) {
    constexpr std::size_t header = 80;
    size += hunk.old.size() + hunk.old.size() / 8 + header;
    for (const DiffBlock& block : hunk.blocks) {
      size += block.old.size() + block.old.size() / 8;
      for (const Edit& edit : block.edits) size += edit.replacement.size();
    }
  }
  return size;
}

// As git writes names: quoted with C escapes where the plain name would be
// misread, and with a tab after a name that holds a space.
std::string header_name(std::string_view name) {
  std::string quoted;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      quoted.append(1, '\\').append(1, c);
    } else if (byte < 0x20 || byte == 0x7F) {
      const auto octal = [&](int shift) { return static_cast<char>('0' + (byte >> shift & 7)); };
      quoted.append(1, '\\').append(1, octal(6)).append(1, octal(3)).append(1, octal(0));
    } else {
      quoted += c;
    }
  }
  if (quoted.size() != name.size()) return '"' + quoted + '"';
  return name.find(' ') == name.npos ? quoted : quoted + '\t';
}

std::string write_names(std::string_view name) {
  const std::string shown = header_name(name);
  return "--- " + shown + "\n+++ " + shown + "\n";
}

void write_hunks(std::string& out, std::string_view text, std::span<const DiffHunk> hunks,
                 PassedLines& passed) {
  out.reserve(out.size() + expected_size(hunks));
  for (const DiffHunk& hunk : hunks) {
    write_header(out, text, hunk, passed);
    write_body(out, text, hunk);
  }
}

}  // namespace

std::string unified_diff(std::string_view name, std::string_view text, std::span<const Edit> edits) {
  const std::vector<DiffBlock> blocks = find_diff_blocks(text, edits);
  if (blocks.empty()) return {};
  std::string out = write_names(name);
  PassedLines passed;
  write_hunks(out, text, find_diff_hunks(text, blocks), passed);
  return out;
}

std::string UnifiedDiff::add(std::string_view piece, std::span<const Edit> edits) {
  text_ += piece;
  for (const Edit& edit : edits)
    edits_.push_back({{edit.span.begin - offset_, edit.span.end - offset_}, edit.replacement});
  if (text_.size() < next_look_) return {};
  std::string out = write(false);
  next_look_ = text_.size() * 2;  // so that what does not come to an end is not looked at all the time
  return out;
}

std::string UnifiedDiff::finish() {
  return write(true);
}

/// All hunks, but, before the end, for the last when what comes next may belong to it.
std::string UnifiedDiff::write(bool is_end) {
  const std::vector<DiffBlock> blocks = find_diff_blocks(text_, edits_);
  const std::vector<DiffHunk> hunks = find_diff_hunks(text_, blocks);
  const std::size_t open_line = text_.rfind('\n') + 1;  // the next change begins there or later; npos is -1
  const bool is_open = !is_end && !hunks.empty() && are_near(text_, blocks.back().old.end, open_line);
  const std::size_t complete = hunks.size() - (is_open ? 1 : 0);
  std::string out;
  if (complete > 0 && !std::exchange(has_header_, true)) out = write_names(name_);
  write_hunks(out, text_, std::span(hunks).first(complete), passed_);
  if (is_end) return out;
  if (!is_open)
    let_go(find_context_before(text_, open_line, 0), edits_.size());
  else
    let_go(hunks.back().old.begin,
           static_cast<std::size_t>(hunks.back().blocks.front().edits.data() - edits_.data()));
  return out;
}

void UnifiedDiff::let_go(std::size_t bytes, std::size_t edits) {
  pass_unchanged(text_, bytes, passed_);
  passed_.offset = 0;
  offset_ += bytes;
  text_.erase(0, bytes);
  edits_.erase(edits_.begin(), edits_.begin() + static_cast<std::ptrdiff_t>(edits));
  for (Edit& edit : edits_) edit.span = {edit.span.begin - bytes, edit.span.end - bytes};
}

}  // namespace canonym::cli
