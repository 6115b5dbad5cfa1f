#include "export/export_format.h"

namespace canonym::cli {
namespace {

/// Keys of `swap` are regular expressions.
std::string escape_pattern(std::string_view text) {
  constexpr std::string_view special = R"(\.+*?()|[]{}^$)";
  std::string escaped;
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

}  // namespace

std::string write_vale(const ExportedRules& exported) {
  std::string text = write_notes(exported);
  text +=
      "extends: substitution\nmessage: \"Write '%s' instead of '%s'.\"\nlevel: error\nignorecase: "
      "false\nswap:";
  if (exported.surfaces.empty()) return text + " {}\n";
  text += "\n";
  for (const Surface& surface : exported.surfaces)
    text += "  " + quote_json(escape_pattern(surface.text)) + ": " + quote_json(surface.replacement) + "\n";
  return text;
}

}  // namespace canonym::cli
