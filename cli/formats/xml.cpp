#include "formats/xml.h"

#include "canonym/display.h"

namespace canonym::cli {
namespace {

std::string_view escape_ascii(char c) {
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
      return "&apos;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    case '\r':
      return "&#13;";
    default:
      return static_cast<unsigned char>(c) < 0x20 ? "\uFFFD" : std::string_view();
  }
}

}  // namespace

std::string escape_xml(std::string_view text) {
  std::string escaped;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view character = text.substr(at, read_display_character(text, at).bytes);
    const bool is_ill_formed = character.size() == 1 && static_cast<unsigned char>(character[0]) >= 0x80;
    const bool is_noncharacter = character == "\uFFFE" || character == "\uFFFF";
    const std::string_view other = character.size() == 1 ? escape_ascii(character[0]) : std::string_view();
    escaped += is_ill_formed || is_noncharacter ? "\uFFFD" : other.empty() ? character : other;
    at += character.size();
  }
  return escaped;
}

}  // namespace canonym::cli
