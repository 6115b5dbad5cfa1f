#pragma once

#include <string>
#include <string_view>

namespace canonym::cli {

/// Any text as an inline code span of Markdown: in it nothing is markup, no address becomes a link and no
/// @name a mention. Not for tables, where '|' would end the cell. White space and control characters as
/// make_printable has them.
std::string code_span(std::string_view text);

/// Any text as it stands in HTML, between tags or in a quoted attribute; as above. Well-formed UTF-8.
std::string escape_html(std::string_view text);

/// <code> with any text, for HTML and for tables of Markdown.
std::string html_code(std::string_view text);

}  // namespace canonym::cli
