#include <algorithm>
#include <unordered_map>

#include "import/import_format.h"
#include "import/rows.h"

namespace canonym {
namespace {

std::optional<Kind> kind_of(std::string_view type) {
  if (type == "P") return Kind::person;
  if (type == "O") return Kind::organization;
  return std::nullopt;
}

}  // namespace

/// The first line of an id has the name that is written. The format marks none as the one to be preferred.
void read_jrc_names(const Source& source, const ImportOptions&, ImportedNames& names) {
  std::unordered_map<std::string, std::size_t> known;
  for (Rows rows(source, '\t', false, names); rows.has_more();) {
    Row row = rows.next();
    if (is_empty(row) || row.front().text.starts_with('#')) continue;
    if (row.size() != 4 || row[0].text.empty() || row[3].text.empty()) {
      names.fail({&source, {row.front().at.span.begin, row.back().at.span.end}},
                 "a line has an id, a type, a language and a name, with tabs between them");
      continue;
    }
    const std::string& id = row[0].text;
    Written& name = row[3];
    std::ranges::replace(name.text, '+', ' ');
    const auto [found, is_new] = known.try_emplace(id, names.all.size());
    if (is_new) names.all.push_back({name, id, kind_of(row[1].text), "JRC-Names " + id});
    // "u" is no language in particular.
    const std::string language = row[2].text == "u" ? "" : row[2].text;
    names.all[found->second].spellings.push_back(
        {name, language, "JRC-Names" + (language.empty() ? "" : " " + language)});
  }
}

}  // namespace canonym
