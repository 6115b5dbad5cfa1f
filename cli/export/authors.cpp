#include "export/authors.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace canonym::cli {
namespace {

std::string_view trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

/// What would steer a terminal or end a line; ill-formed bytes are git's own business.
bool has_control(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return (c >= 0 && c < ' ') || c == '\x7F'; });
}

std::optional<Author> read_author(std::string_view line) {
  const std::size_t open = line.find('<');
  if (open == std::string_view::npos || line.find_first_of("<>", open + 1) != line.size() - 1 ||
      line.back() != '>')
    return std::nullopt;
  const std::string_view name = trim(line.substr(0, open));
  const std::string_view address = trim(line.substr(open + 1, line.size() - open - 2));
  if (name.empty() || address.empty() || has_control(line)) return std::nullopt;
  return Author{std::string(name), std::string(address)};
}

}  // namespace

ReadAuthors read_authors(const Source& source) {
  ReadAuthors authors;
  for (std::size_t number = 1; number <= source.line_count(); ++number) {
    const std::string_view line = trim(source.line(number));
    if (line.empty() || line.front() == '#') continue;
    const std::size_t begin = static_cast<std::size_t>(line.data() - source.text().data());
    if (std::optional<Author> author = read_author(line))
      authors.all.push_back(std::move(*author));
    else
      authors.problems.add(
          Severity::error, "bad-author", {&source, {begin, begin + line.size()}},
          in_quotes(line) + " is no name with an address behind it, 'Ada <ada@example.org>'");
  }
  const auto key = [](const Author& author) { return std::tie(author.name, author.address); };
  std::ranges::sort(authors.all, {}, key);
  const auto is_same = [&](const Author& a, const Author& b) { return key(a) == key(b); };
  authors.all.erase(std::unique(authors.all.begin(), authors.all.end(), is_same), authors.all.end());
  return authors;
}

}  // namespace canonym::cli
