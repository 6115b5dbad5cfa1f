#include "export/export_format.h"
#include "export/word_pattern.h"

namespace canonym::cli {

/// Keys of `swap` are regular expressions.
std::string write_vale(const ExportedRules& exported) {
  constexpr std::string_view special = R"(\.+*?()|[]{}^$)";
  std::string text = write_notes(exported);
  text +=
      "extends: substitution\nmessage: \"Write '%s' instead of '%s'.\"\nlevel: error\nignorecase: "
      "false\nnonword: true\nswap:";
  if (exported.surfaces.empty()) return text + " {}\n";
  text += "\n";
  for (const Surface& surface : exported.surfaces)
    text += "  " + quote_json(word_pattern(surface.text, special)) + ": " + quote_json(surface.replacement) +
            "\n";
  return text;
}

}  // namespace canonym::cli
