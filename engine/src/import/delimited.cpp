#include <algorithm>
#include <array>

#include "import/import_format.h"
#include "import/rows.h"

namespace canonym {
namespace {

/// What a column can be, and the names that heads have for it. Without a head they stand in this order.
constexpr std::array<std::array<std::string_view, 4>, 5> columns{{
    {"spelling", "variant", "from", "alias"},
    {"replacement", "canonical", "to", "name"},
    {"record", "id", "", ""},
    {"kind", "type", "", ""},
    {"language", "lang", "", ""},
}};
enum Column : std::size_t { spelling, replacement, record, kind, language };

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
