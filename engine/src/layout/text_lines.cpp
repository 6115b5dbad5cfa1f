#include "layout/text_lines.h"

#include <algorithm>

#include "layout/quotes.h"
#include "yaml/value.h"

namespace canonym {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = text.substr(begin, end - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines.push_back(line);
    begin = end + 1;
  }
  return lines;
}

/// How many blanks the first line that is more than blanks begins with.
std::size_t first_indentation(const std::vector<std::string_view>& lines) {
  for (const std::string_view line : lines)
    if (const std::size_t begin = line.find_first_not_of(' '); begin != line.npos) return begin;
  return 0;
}

/// `-` for a text without a line break at its end, `+` for one with several.
std::string chomping_of(std::string_view text) {
  if (!text.ends_with('\n')) return "-";
  return text.ends_with("\n\n") ? "+" : "";
}

/// Whether a reader would take blanks that belong to the text for indentation.
bool needs_indicator(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    if (line.starts_with(' ')) return true;
    if (!line.empty()) return false;
  }
  return false;
}

void add_kept_breaks(std::string_view text, std::vector<std::string>& lines) {
  const std::size_t end = text.find_last_not_of('\n') + 1;
  for (std::size_t i = 1; i < text.size() - end; ++i) lines.emplace_back();
}

/// The lines of a block scalar, with the blanks behind its last letter, which may be part of the text.
std::vector<std::string_view> block_lines(const Location& at) {
  const std::string_view text = at.source->text();
  const std::size_t next = std::min(text.find_first_not_of(" \t\r\n", at.span.end), text.size());
  const std::size_t last_break = text.rfind('\n', next);
  const std::size_t end = next == text.size() ? next : std::max(at.span.end, last_break);
  return lines_of(text.substr(at.span.begin, end - at.span.begin));
}

TextLines split_block(const Written& scalar) {
  std::vector<std::string_view> raw = block_lines(scalar.at);
  const char style = raw.front().front();
  raw.erase(raw.begin());
  const std::size_t indentation = first_indentation(raw) - first_indentation(lines_of(scalar.text));
  TextLines lines;
  lines.has_header = true;
  for (const std::string_view line : raw)
    lines.rest.emplace_back(line.substr(std::min(indentation, line.size())));
  while (lines.rest.back().empty()) lines.rest.pop_back();
  lines.first = style + std::string(needs_indicator(lines.rest) ? "2" : "") + chomping_of(scalar.text);
  add_kept_breaks(scalar.text, lines.rest);
  return lines;
}

/// Blanks at the end of a line that is folded, but not one behind a backslash.
std::string_view without_end_blanks(std::string_view line) {
  const std::string_view text = line.substr(0, line.find_last_not_of(" \t") + 1);
  const std::size_t backslashes = text.size() - (text.find_last_not_of('\\') + 1);
  const bool is_escaped = backslashes % 2 == 1 && text.size() < line.size();
  return line.substr(0, text.size() + is_escaped);
}

TextLines split_folded(const Written& scalar) {
  const std::string_view raw = raw_text(scalar.at);
  TextLines lines;
  for (const std::string_view line : lines_of(raw)) {
    const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
    lines.rest.emplace_back(raw.starts_with('"')
                                ? without_end_blanks(line.substr(begin))
                                : line.substr(begin, line.find_last_not_of(" \t") + 1 - begin));
  }
  lines.first = lines.rest.front();
  lines.rest.erase(lines.rest.begin());
  return lines;
}

}  // namespace

bool must_have_lines(const Written& scalar) {
  const std::string_view raw = raw_text(scalar.at);
  if (!has_lines(scalar)) return false;
  if (is_block_scalar(raw)) return scalar.text.find_first_not_of(" \n") != std::string::npos;
  const bool has_escapes = raw.starts_with('"') && raw.find('\\') != raw.npos;
  return has_escapes || scalar.text.find('\n') != std::string::npos;
}

TextLines split_text(const Written& scalar) {
  return is_block_scalar(raw_text(scalar.at)) ? split_block(scalar) : split_folded(scalar);
}

}  // namespace canonym
