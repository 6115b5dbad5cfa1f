#include <algorithm>
#include <unordered_map>

#include "import/import_format.h"

namespace canonym {
namespace {

struct Line {
  Written id, type, language, name;
};

std::optional<Line> split(const Source& source, std::string_view line) {
  std::vector<Written> fields;
  std::size_t begin = static_cast<std::size_t>(line.data() - source.text().data());
  const std::size_t end = begin + line.size();
  while (true) {
    const std::size_t tab = std::min(source.text().find('\t', begin), end);
    fields.push_back({std::string(source.text().substr(begin, tab - begin)), {&source, {begin, tab}}});
    if (tab == end) break;
    begin = tab + 1;
  }
  if (fields.size() != 4 || fields[0].text.empty() || fields[3].text.empty()) return std::nullopt;
  return Line{fields[0], fields[1], fields[2], fields[3]};
}

std::optional<Kind> kind_of(std::string_view type) {
  if (type == "P") return Kind::person;
  if (type == "O") return Kind::organization;
  return std::nullopt;
}

}  // namespace

/// The first line of an id has the name that the others are variants of.
void read_jrc_names(const Source& source, const ImportOptions&, ImportedNames& names) {
  std::unordered_map<std::string, std::size_t> known;
  for (std::size_t number = 1; number <= source.line_count(); ++number) {
    std::string_view text = source.line(number);
    if (number == 1 && text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (text.ends_with('\r')) text.remove_suffix(1);
    if (text.empty() || text.front() == '#') continue;
    std::optional<Line> line = split(source, text);
    if (!line) {
      const std::size_t begin = static_cast<std::size_t>(text.data() - source.text().data());
      names.fail({&source, {begin, begin + text.size()}},
                 "a line has an id, a type, a language and a name, with tabs between them");
      continue;
    }
    std::ranges::replace(line->name.text, '+', ' ');
    const auto [found, is_new] = known.try_emplace(line->id.text, names.all.size());
    if (is_new)
      names.all.push_back(
          {line->name, line->id.text, kind_of(line->type.text), "JRC-Names " + line->id.text});
    // "u" is unknown.
    const std::string language = line->language.text == "u" ? "" : line->language.text;
    names.all[found->second].spellings.push_back(
        {line->name, language, "JRC-Names" + (language.empty() ? "" : " " + language)});
  }
}

}  // namespace canonym
