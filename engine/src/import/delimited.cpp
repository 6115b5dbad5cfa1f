#include <algorithm>
#include <array>

#include "import/import_format.h"

namespace canonym {
namespace {

/// A row, of fields that have lost their quotes.
using Row = std::vector<Written>;

/// What a column can be, and the names that heads have for it. Without a head they stand in this order.
constexpr std::array<std::array<std::string_view, 4>, 5> columns{{
    {"spelling", "variant", "from", "alias"},
    {"replacement", "canonical", "to", "name"},
    {"record", "id", "", ""},
    {"kind", "type", "", ""},
    {"language", "lang", "", ""},
}};
enum Column : std::size_t { spelling, replacement, record, kind, language };

/// Rows of a text, as RFC 4180 has them where there are quotes.
class Rows {
 public:
  Rows(const Source& source, char delimiter, bool has_quotes, ImportedNames& names)
      : source_(source), text_(source.text()), names_(names), delimiter_(delimiter), has_quotes_(has_quotes) {
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
  }

  bool has_more() const { return at_ < text_.size(); }

  Row next() {
    Row row;
    do row.push_back(next_field());
    while (take(delimiter_));
    take('\r');
    if (has_more() && !take('\n')) skip_line();
    return row;
  }

 private:
  bool take(char c) {
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  void skip_line() {
    names_.fail({&source_, {at_, at_ + 1}}, "something stands behind a closing quotation mark");
    at_ = std::min(text_.find('\n', at_), text_.size() - 1) + 1;
  }

  Written next_field() {
    if (has_quotes_ && at_ < text_.size() && text_[at_] == '"') return next_quoted();
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] != delimiter_ && text_[at_] != '\n') ++at_;
    const bool has_return =
        at_ > begin && text_[at_ - 1] == '\r' && (at_ == text_.size() || text_[at_] == '\n');
    const std::size_t end = at_ - (has_return ? 1 : 0);
    return {std::string(text_.substr(begin, end - begin)), {&source_, {begin, end}}};
  }

  Written next_quoted() {
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

  const Source& source_;
  std::string_view text_;
  ImportedNames& names_;
  std::size_t at_ = 0;
  char delimiter_;
  bool has_quotes_;
};

/// Where each column stands.
using Places = std::array<std::size_t, columns.size()>;

Places default_places() {
  Places places{};
  for (std::size_t i = 0; i < places.size(); ++i) places[i] = i;
  return places;
}

/// The places of columns, if the row is a head: it has names for the first two.
std::optional<Places> read_head(const Row& row) {
  Places places;
  places.fill(std::size_t(-1));
  for (std::size_t i = 0; i < row.size(); ++i)
    for (std::size_t column = 0; column < columns.size(); ++column)
      if (!row[i].text.empty() && std::ranges::count(columns[column], std::string_view(row[i].text)) > 0)
        places[column] = i;
  if (places[spelling] == std::size_t(-1) || places[replacement] == std::size_t(-1)) return std::nullopt;
  return places;
}

std::optional<Kind> read_kind(const Written& text, ImportedNames& names) {
  if (text.text.empty()) return std::nullopt;
  for (const Kind kind : {Kind::person, Kind::place, Kind::organization, Kind::term})
    if (kind_name(kind) == text.text) return kind;
  names.fail(text.at, in_quotes(text.text) + " is none of person, place, organization, term");
  return std::nullopt;
}

bool is_empty(const Row& row) {
  return row.size() == 1 && row.front().text.empty();
}

void read_rows(Rows rows, ImportedNames& names) {
  std::optional<Places> places;
  while (rows.has_more()) {
    const Row row = rows.next();
    if (is_empty(row)) continue;
    if (!places) {
      places = read_head(row);
      if (places) continue;
      places = default_places();
    }
    const auto field = [&](Column column) {
      const std::size_t place = (*places)[column];
      return place < row.size() ? row[place] : Written{"", row.back().at};
    };
    if (field(spelling).text.empty() || field(replacement).text.empty()) {
      names.fail(row.front().at, "a row needs a spelling and what is written for it");
      continue;
    }
    ImportedName name{field(replacement), field(record).text, read_kind(field(kind), names)};
    name.spellings.push_back({field(spelling), field(language).text});
    names.all.push_back(std::move(name));
  }
}

}  // namespace

void read_tsv(const Source& source, const ImportOptions&, ImportedNames& names) {
  read_rows(Rows(source, '\t', false, names), names);
}

void read_csv(const Source& source, const ImportOptions&, ImportedNames& names) {
  read_rows(Rows(source, ',', true, names), names);
}

}  // namespace canonym
