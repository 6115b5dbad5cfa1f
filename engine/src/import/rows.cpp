#include "import/rows.h"

#include <algorithm>

#include "yaml/check_bytes.h"

namespace canonym {

Rows::Rows(const Source& source, char delimiter, bool has_quotes, ImportedNames& names)
    : source_(source),
      text_(source.text()),
      names_(names),
      at_(byte_order_mark_size(text_)),
      delimiter_(delimiter),
      has_quotes_(has_quotes) {}

Row Rows::next() {
  Row row;
  do row.push_back(next_field());
  while (take(delimiter_));
  take('\r');
  if (has_more() && !take('\n')) skip_line();
  return row;
}

bool Rows::take(char c) {
  if (at_ >= text_.size() || text_[at_] != c) return false;
  ++at_;
  return true;
}

void Rows::skip_line() {
  names_.fail({&source_, {at_, at_ + 1}}, "something stands behind a closing quotation mark");
  at_ = std::min(text_.find('\n', at_), text_.size() - 1) + 1;
}

Written Rows::next_field() {
  if (has_quotes_ && at_ < text_.size() && text_[at_] == '"') return next_quoted();
  const std::size_t begin = at_;
  while (at_ < text_.size() && text_[at_] != delimiter_ && text_[at_] != '\n') ++at_;
  const bool has_return =
      at_ > begin && text_[at_ - 1] == '\r' && (at_ == text_.size() || text_[at_] == '\n');
  const std::size_t end = at_ - (has_return ? 1 : 0);
  return {std::string(text_.substr(begin, end - begin)), {&source_, {begin, end}}};
}

Written Rows::next_quoted() {
  const std::size_t begin = at_++;
  std::string value;
  while (at_ < text_.size()) {
    const char c = text_[at_++];
    if (c != '"')
      value += c;
    else if (take('"'))
      value += '"';
    else
      return {value, {&source_, {begin, at_}}};
  }
  names_.fail({&source_, {begin, begin + 1}}, "a field that begins with a quotation mark is not closed");
  return {value, {&source_, {begin, at_}}};
}

bool is_empty(const Row& row) {
  return row.size() == 1 && row.front().text.empty();
}

}  // namespace canonym
