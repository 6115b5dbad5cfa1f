#include "layout/write_layout.h"

#include <algorithm>
#include <optional>

#include "layout/quotes.h"
#include "layout/text_lines.h"
#include "layout/write_flow.h"

namespace canonym {
namespace {

constexpr std::size_t step = 2;  // of indentation

class LayoutWriter {
 public:
  explicit LayoutWriter(const Source& source) : source_(source.text()) {}

  LaidText write(const LayoutEntry& root) && {
    write_lines(root.above, 0);
    if (root.entries.empty()) {
      write_beside_above(root, root.beside.empty() ? 0 : root.beside.size() - 1, 0);
      write_value(root, 0);
    } else {
      write_beside_above(root, root.beside.size(), 0);
      write_entries(root, 0, false);
    }
    write_lines(root.below, 0);
    return std::move(laid_);
  }

 private:
  void indent(std::size_t columns) { laid_.text.append(columns, ' '); }
  void end_line() { laid_.text += '\n'; }

  void write_comment(Line comment) {
    const auto begin = static_cast<std::size_t>(comment.data() - source_.data());
    laid_.append_token({begin, begin + comment.size()}, comment);
  }

  /// A file begins with no blank line.
  void write_lines(const std::vector<Line>& lines, std::size_t columns) {
    for (const Line line : lines) {
      if (line.empty() && laid_.text.empty()) continue;
      if (!line.empty()) {
        indent(columns);
        write_comment(line);
      }
      end_line();
    }
  }

  void write_beside_above(const LayoutEntry& entry, std::size_t count, std::size_t columns) {
    write_lines({entry.beside.begin(), entry.beside.begin() + static_cast<std::ptrdiff_t>(count)}, columns);
  }

  /// The last comment beside an entry, and the end of the line.
  void finish_line(const LayoutEntry& entry) {
    if (!entry.beside.empty()) {
      laid_.append("  ");
      write_comment(entry.beside.back());
    }
    end_line();
  }

  /// An item that is written in lines has none of its own.
  static bool begins_inside(const LayoutEntry& entry, std::size_t column) {
    return entry.is_item() && !entry.entries.empty() && !write_flow(entry, column + step);
  }

  /// All that must stand before the line that an entry begins in. `columns` are those of that line, `column`
  /// is where the entry begins.
  void write_above(const LayoutEntry& entry, std::size_t columns, std::size_t column) {
    write_lines(entry.above, columns);
    if (entry.entries.empty()) write_lines(entry.below, columns);
    const bool is_open = begins_inside(entry, column);
    const std::size_t staying = is_open || entry.beside.empty() ? 0 : 1;
    write_beside_above(entry, entry.beside.size() - staying, columns);
    if (is_open) write_above(entry.entries.front(), columns, column + step);
  }

  void write_entries(const LayoutEntry& parent, std::size_t column, bool begins_in_line) {
    for (const LayoutEntry& entry : parent.entries) {
      if (!begins_in_line) {
        write_above(entry, column, column);
        indent(column);
      }
      begins_in_line = false;
      write_entry(entry, column);
    }
  }

  void write_entry(const LayoutEntry& entry, std::size_t column) {
    if (entry.key) {
      laid_.append_token(entry.key->at.span, write_scalar(*entry.key, {false, false, true}));
      laid_.append(":");
    } else {
      laid_.append("-");
    }
    if (entry.is_scalar() || entry.entries.empty() || write_flow(entry, value_column())) {
      laid_.append(" ");
      return write_value(entry, column);
    }
    if (entry.is_item())
      laid_.append(" ");
    else
      finish_line(entry);
    write_entries(entry, column + step, entry.is_item());
    write_lines(entry.below, column + step);
  }

  std::size_t value_column() const {
    const std::size_t line = laid_.text.rfind('\n');
    return count_columns(std::string_view(laid_.text).substr(line == std::string::npos ? 0 : line + 1)) + 1;
  }

  /// What begins in the line: a scalar, or brackets.
  void write_value(const LayoutEntry& entry, std::size_t column) {
    const Written& scalar = entry.value->scalar;
    if (entry.is_scalar() && has_lines(scalar)) {
      const std::string joined = write_scalar(scalar, {false, entry.is_running_text});
      const bool is_short = value_column() - 1 + count_columns(joined) <= longest_line;
      const bool is_blank = scalar.text.find_first_not_of(" \n") == std::string::npos;
      if (must_have_lines(scalar) || (!is_short && !is_blank)) return write_text_lines(entry, column);
    }
    if (entry.is_scalar())
      laid_.append_token(scalar.at.span, write_scalar(scalar, {false, entry.is_running_text}));
    else
      laid_.append(*write_flow(entry, 0));
    finish_line(entry);
  }

  void write_text_lines(const LayoutEntry& entry, std::size_t column) {
    const TextLines lines = split_text(entry.value->scalar);
    std::string text;
    const std::string margin(column + step, ' ');
    for (const std::string& line : lines.rest) text += "\n" + (line.empty() ? "" : margin + line);
    const Span span = entry.value->at().span;
    if (!lines.has_header || entry.beside.empty()) {
      laid_.append_token(span, lines.first + text);
      return finish_line(entry);
    }
    laid_.append_token({span.begin, span.begin}, lines.first);
    finish_line(entry);
    laid_.append_token({span.end, span.end}, text.substr(1));
    end_line();
  }

  std::string_view source_;
  LaidText laid_;
};

}  // namespace

LaidText write_layout(const Source& source, const LayoutEntry& root) {
  return LayoutWriter(source).write(root);
}

}  // namespace canonym
