#include "diff/markup.h"

#include <algorithm>

#include "diff/printable.h"

namespace canonym::cli {
namespace {

/// Backticks in a row that the text does not have, so that it cannot end the span.
std::string find_fence(std::string_view text) {
  std::size_t longest = 0, run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return std::string(longest + 1, '`');
}

std::string_view entity_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    case '|':
      return "&#124;";
    case '`':
      return "&#96;";
    default:
      return "";
  }
}

}  // namespace

std::string code_span(std::string_view text) {
  const std::string printable = make_printable(text);
  const std::string fence = find_fence(printable);
  if (printable.empty()) return "` `";
  // One blank on each side belongs to the span.
  const auto is_at_edge = [&](char c) { return printable.front() == c || printable.back() == c; };
  const char* blank = is_at_edge('`') || is_at_edge(' ') ? " " : "";
  return fence + blank + printable + blank + fence;
}

std::string escape_html(std::string_view text) {
  std::string escaped;
  for (const char c : make_printable(text)) {
    const std::string_view entity = entity_of(c);
    if (entity.empty())
      escaped += c;
    else
      escaped += entity;
  }
  return escaped;
}

std::string html_code(std::string_view text) {
  return "<code>" + escape_html(text) + "</code>";
}

}  // namespace canonym::cli
