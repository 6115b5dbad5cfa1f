#pragma once

#include <string_view>
#include <vector>

#include "import/imported_names.h"

namespace canonym {

/// A row, of fields that have lost their quotes.
using Row = std::vector<Written>;

/// Rows of a text, as RFC 4180 has them where there are quotes. A byte order mark at its beginning is passed
/// over.
class Rows {
 public:
  Rows(const Source& source, char delimiter, bool has_quotes, ImportedNames& names);

  bool has_more() const { return at_ < text_.size(); }

  /// Of an empty line a row of one empty field.
  Row next();

 private:
  bool take(char c);
  void skip_line();
  Written next_field();
  Written next_quoted();

  const Source& source_;
  std::string_view text_;
  ImportedNames& names_;
  std::size_t at_;
  char delimiter_;
  bool has_quotes_;
};

/// Of a line without anything.
bool is_empty(const Row& row);

}  // namespace canonym
