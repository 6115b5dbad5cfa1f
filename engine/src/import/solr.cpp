#include "import/import_format.h"
#include "yaml/check_bytes.h"

namespace canonym {
namespace {

/// Spellings of one side, with commas between them; a backslash takes the next sign as it is.
std::vector<Written> split_side(const Source& source, Span side) {
  std::vector<Written> spellings;
  Written current{"", {&source, {side.begin, side.begin}}};
  const auto end_spelling = [&](std::size_t end) {
    current.at.span.end = end;
    // Blanks at the ends are not of the spelling.
    while (!current.text.empty() && (current.text.back() == ' ' || current.text.back() == '\t'))
      current.text.pop_back();
    if (!current.text.empty()) spellings.push_back(std::move(current));
    current = {"", {&source, {end + 1, end + 1}}};
  };
  for (std::size_t at = side.begin; at < side.end; ++at) {
    const char c = source.text()[at];
    if (c == ',') {
      end_spelling(at);
    } else if (c == '\\' && at + 1 < side.end) {
      current.text += source.text()[++at];
    } else if (!current.text.empty() || (c != ' ' && c != '\t')) {
      current.text += c;
    } else {
      current.at.span.begin = at + 1;
    }
  }
  end_spelling(side.end);
  return spellings;
}

/// The arrow that is not escaped.
std::size_t find_arrow(std::string_view line) {
  for (std::size_t at = 0; at + 1 < line.size(); ++at) {
    if (line[at] == '\\')
      ++at;
    else if (line[at] == '=' && line[at + 1] == '>')
      return at;
  }
  return std::string_view::npos;
}

void read_line(const Source& source, Span line, ImportedNames& names) {
  const std::size_t arrow = find_arrow(source.text().substr(line.begin, line.size()));
  std::vector<Written> left =
      split_side(source, {line.begin, arrow == std::string_view::npos ? line.end : line.begin + arrow});
  if (arrow == std::string_view::npos && left.size() > 1) {
    // Alike in both directions: the first is what a filter that does not expand writes.
    ImportedName name{left.front()};
    for (Written& spelling : left) name.spellings.push_back({std::move(spelling)});
    names.all.push_back(std::move(name));
    return;
  }
  const std::vector<Written> right = arrow == std::string_view::npos
                                         ? std::vector<Written>{}
                                         : split_side(source, {line.begin + arrow + 2, line.end});
  if (left.empty() || right.empty()) return names.fail({&source, line}, "a line is 'a, b => c' or 'a, b'");
  if (right.size() > 1)
    return names.leave_out(right[1].at,
                           "what becomes several spellings at once is expanded, not rewritten: left out");
  ImportedName name{right.front()};
  for (Written& spelling : left) name.spellings.push_back({std::move(spelling)});
  names.all.push_back(std::move(name));
}

}  // namespace

void read_solr(const Source& source, const ImportOptions&, ImportedNames& names) {
  for (std::size_t number = 1; number <= source.line_count(); ++number) {
    std::string_view text = source.line(number);
    if (number == 1) text.remove_prefix(byte_order_mark_size(text));
    if (text.ends_with('\r')) text.remove_suffix(1);
    const std::size_t begin = static_cast<std::size_t>(text.data() - source.text().data());
    if (text.find_first_not_of(" \t") == std::string_view::npos || text.front() == '#') continue;
    read_line(source, {begin, begin + text.size()}, names);
  }
}

}  // namespace canonym
