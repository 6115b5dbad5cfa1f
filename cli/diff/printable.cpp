#include "diff/printable.h"

#include "canonym/diagnostic.h"

namespace canonym::cli {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Bytes of so many code points at most; in_quotes cuts longer texts.
std::size_t find_piece_end(std::string_view text, std::size_t at) {
  constexpr std::size_t most = 50;
  std::size_t points = 0;
  for (; at < text.size(); ++at) {
    const bool begins = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
    if (begins && points++ == most) break;
    if (!begins && ++points > 4 * most) break;  // nothing but trailing bytes
  }
  return at;
}

std::string join_lines(std::string_view text) {
  std::string line;
  for (const char c : text) {
    if (!is_blank(c))
      line += c;
    else if (!line.ends_with(' '))
      line += ' ';
  }
  return line;
}

}  // namespace

std::string make_printable(std::string_view text) {
  const std::string line = join_lines(text);
  std::string printable;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = find_piece_end(line, at);
    const std::string quoted = in_quotes(std::string_view(line).substr(at, end - at));
    printable.append(quoted, 1, quoted.size() - 2);
    at = end;
  }
  return printable;
}

}  // namespace canonym::cli
