#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace canonym {

/// Half-open range of bytes, counted from 0.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  bool is_empty() const { return begin == end; }
  bool operator==(const Span&) const = default;
};

/// Line and column, both from 1; the column counts code points, as editors do.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;

  bool operator==(const Position&) const = default;
};

/// A file, or a text handed over in memory, with the name that messages use.
///
/// Immutable, so one source may serve many threads. A line ends at LF; the CR of
/// a CRLF belongs to no column that anybody prints. A byte order mark takes no
/// column. Each ill-formed byte counts as one column.
class Source {
 public:
  Source(std::string name, std::string text);

  /// A text that lives as long as `owner` does.
  Source(std::string name, std::string_view text, std::shared_ptr<const void> owner);

  const std::string& name() const { return name_; }
  std::string_view text() const { return text_; }

  /// Where a byte stands. `offset` may be the size of the text, not more.
  Position position(std::size_t offset) const;

  /// Byte where the line (from 1) begins. The line must exist.
  std::size_t line_begin(std::size_t line) const;

  /// The line (from 1) without its line break. The line must exist.
  std::string_view line(std::size_t line) const;

  /// At least 1: an empty text has one empty line.
  std::size_t line_count() const { return line_begins().size(); }

 private:
  const std::vector<std::size_t>& line_begins() const;

  std::string name_;
  std::string_view text_;
  std::shared_ptr<const void> owner_;  // of the text
  mutable std::once_flag has_line_begins_;
  mutable std::vector<std::size_t> line_begins_;  // made when the first line is asked for
};

using SourcePointer = std::shared_ptr<const Source>;

/// Bytes of a source. The source outlives it: whoever hands out locations (a
/// RuleSet, a LoadResult) keeps their sources.
struct Location {
  const Source* source = nullptr;
  Span span;

  bool operator==(const Location&) const = default;
};

/// Text from a rule file, with the place it was written at.
struct Written {
  std::string text;
  Location at;
};

/// Reads a file whole; its name is the path as given.
/// Throws Error when it cannot be opened or read, or is larger than `most_bytes`.
SourcePointer read_source(const std::filesystem::path& path, std::size_t most_bytes = std::size_t(-1));

}  // namespace canonym
